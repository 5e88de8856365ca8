package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.identity.Absences;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import nl.meldroute.notices.Bells;

/**
 * What goes between a signal and colleagues who do not handle it (2.2 steps 1, 3 and 4): it stands with what happened. Who reads a part
 * of a signal has no key to the rest, so what is said of it is written down for them.
 */
@ModuleDoor
public class Assistance {
    private final Ledger ledger;
    private final SignalRows signals;
    private final Accounts accounts;
    private final Absences absences;
    private final Bells bells;

    Assistance(Ledger ledger, SignalRows signals, Accounts accounts, Absences absences, Bells bells) {
        this.ledger = ledger;
        this.signals = signals;
        this.accounts = accounts;
        this.absences = absences;
        this.bells = bells;
    }

    /** A part of it is read by somebody of a department from now on. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void shared(ReportId signal, Map<String, String> words) {
        ledger.enter(ledger.hold(signal).id(), Entry.Kind.SHARED, words);
    }

    /** And not any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void sharingStopped(ReportId signal, Map<String, String> words) {
        ledger.enter(ledger.hold(signal).id(), Entry.Kind.SHARING_STOPPED, words);
    }

    /**
     * Somebody of a department reacted: the officer hears of it. The deputy hears it too while the officer is away, and alone
     * where the officer is kept from the signal (reading I-10).
     */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void reacted(ReportId signal, AccountId by, Map<String, String> words) {
        ledger.enter(ledger.hold(signal).id(), by, Entry.Kind.COLLEAGUE_REACTED, words);
        ring(signal, by, "share.react");
    }

    /** Holds the signal until the act of the caller ends: officer and colleague take it before anything else of it. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void hold(ReportId signal) {
        ledger.hold(signal);
    }

    /** The reporting-code officer is asked for advice. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void consultationAsked(ReportId signal, Map<String, String> words) {
        ledger.enter(ledger.hold(signal).id(), Entry.Kind.CONSULTATION_ASKED, words);
    }

    /** And advised, or changed the advice; likewise. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void advised(ReportId signal, AccountId by, Map<String, String> words) {
        ledger.enter(ledger.hold(signal).id(), by, Entry.Kind.ADVISED, words);
        ring(signal, by, "consultation.advise");
    }

    private void ring(ReportId signal, AccountId by, String kind) {
        List<AccountId> officers = handling(signal, Role.FOCAL_OFFICER);
        boolean there = !absences.away(ledger.today()).containsAll(officers);
        Stream.concat(officers.stream(), there ? Stream.empty() : handling(signal, Role.DEPUTY).stream())
                .forEach(to -> bells.ring(to, new Bell(RandomIds.next(), signal, by, kind, "", ledger.now())));
    }

    private List<AccountId> handling(ReportId signal, Role role) {
        Optional<AccountId> keptFrom = signals.keptFrom(signal);
        return accounts.inRole(role).stream()
                .map(Account::id)
                .filter(person -> keptFrom.filter(person::equals).isEmpty())
                .toList();
    }
}
