package nl.meldroute.desk;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.desk.rules.AwayDays;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** Being away and coming back: the other of officer and deputy reads meanwhile (reading I-10). */
@ModuleDoor
public class Standings {
    private final Absences absences;
    private final Accounts accounts;
    private final SignalLists lists;
    private final Around around;

    Standings(Absences absences, Accounts accounts, SignalLists lists, Around around) {
        this.absences = absences;
        this.accounts = accounts;
        this.lists = lists;
        this.around = around;
    }

    /** What time it is, and who writes down what is done. */
    @Component
    record Around(Clock clock, Audit audit) {}

    /** How it stands today for whoever is signed in. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Standing mine() {
        SignedIn me = me();
        LocalDate today = today();
        List<Absence> all = absences.notOver(today);
        Role other = me.role() == Role.DEPUTY ? Role.FOCAL_OFFICER : Role.DEPUTY;
        return new Standing(
                today,
                me.role(),
                of(me.id(), all),
                accounts.inRole(other).stream()
                        .map(account -> new Standing.Other(account, of(account.id(), all)))
                        .toList(),
                behind(absences.toLookBackOn(today)));
    }

    /** How many open signals nobody else can read, since the colleague knows those involved or was put aside. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int readByMeAlone() {
        return lists.onlyMine();
    }

    /**
     * Says to be away on these days. False where another screen changed them first.
     *
     * @param id of these days, so that two presses are one
     * @param known id of the days that somebody looked at
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public boolean plan(UUID id, UUID known, Standing.Days days) {
        LocalDate today = today();
        LocalDate begun =
                of(me().id(), absences.notOver(today)).map(Absence::first).orElse(null);
        if (AwayDays.fault(days.first(), days.last(), today, begun).isPresent()) {
            throw new IllegalArgumentException("These are no days to be away on");
        }
        boolean planned = absences.plan(new Absence(id, me().id(), days.first(), days.last(), null), known, today);
        if (planned) {
            // The days as well (ISO 8601): whose work a signal was on a day can't be judged afterwards without them
            // (adr 35).
            String both = days.first() + "/" + days.last();
            around.audit().record(Act.on(me().id(), "absence.plan").because(both));
        }
        return planned;
    }

    /** Is back, or does not go after all. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void back(UUID absence) {
        if (absences.back(absence, today())) {
            around.audit().record(Act.on(me().id(), "absence.end"));
        }
    }

    private LocalDate today() {
        return WorkCalendar.today(around.clock());
    }

    private static SignedIn me() {
        return SignedIn.current().orElseThrow(NotForYou::new);
    }

    private static Optional<Absence> of(AccountId person, List<Absence> all) {
        return all.stream().filter(absence -> absence.account().equals(person)).findFirst();
    }

    static Optional<Standing.Days> behind(List<Absence> over) {
        return over.stream()
                .map(absence -> new Standing.Days(absence.first(), absence.until()))
                .reduce((one, more) -> new Standing.Days(
                        one.first().isBefore(more.first()) ? one.first() : more.first(),
                        one.last().isAfter(more.last()) ? one.last() : more.last()));
    }
}
