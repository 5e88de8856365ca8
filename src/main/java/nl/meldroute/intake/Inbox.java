package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Map;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.intake.store.Numbers;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;

/** What came in and was not taken up yet (2.2 step 2): a first look, and then its number or another desk. */
@ModuleDoor
public class Inbox {
    private final Ledger ledger;
    private final Numbers numbers;
    private final Handover handover;
    private final Edition edition;
    private final Audit audit;

    Inbox(Ledger ledger, Numbers numbers, Handover handover, Edition edition, Audit audit) {
        this.ledger = ledger;
        this.numbers = numbers;
        this.handover = handover;
        this.edition = edition;
        this.audit = audit;
    }

    /** How it stands, without a word of its content. Throws {@link NotForYou} where there is no such signal. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Signal signal(ReportId id) {
        return ledger.signal(id);
    }

    /** The first look: it stops the alarm, and counts for the term. Looking again changes nothing. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Signal read(ReportId id) {
        Signal signal = ledger.signal(id);
        audit.record(Act.on(id, "signal.open"));
        return StageTable.after(signal.stage(), StageTable.Act.READ)
                .map(next -> opened(signal.in(next)))
                .orElse(signal);
    }

    /** Takes it up, with a number, as the officer registers it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change takeUp(ReportId id, int version, Registration registration) {
        Signal signal = ledger.signal(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        Stage next = StageTable.after(signal.stage(), StageTable.Act.TAKE_UP).orElseThrow(NotForYou::new);
        String number = numbers.next(ledger.today().getYear());
        Change change = ledger.write(signal.in(next)
                .registered(number, registration.intervene())
                .when(signal.moments().takenUp(ledger.now(), ledger.actor())));
        if (change instanceof Change.Done) {
            ledger.register(id, registration);
            ledger.enter(id, Entry.Kind.TAKEN_UP, Map.of());
            audit.record(Act.on(id, "signal.take-up"));
            handover.tellReporter(signal);
        }
        return change;
    }

    /** Keeps it for later; the day by which it has to be taken up. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public LocalDate later(ReportId id) {
        LocalDate day = ledger.signal(id).day();
        return WorkCalendar.end(day, edition.parameter(ParameterName.ACCEPT, day));
    }

    /** Whoever is signed in knows those involved: a colleague takes it over, and this person sees it no more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Handover.Outcome knowThoseInvolved(ReportId id) {
        return handover.over(ledger.signal(id));
    }

    /** It does not belong here: closed, with an answer for the reporter (reading I-12). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change turnAway(ReportId id, int version, TurnedAway away) {
        Signal signal = ledger.signal(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        Stage next = StageTable.after(signal.stage(), StageTable.Act.TURN_AWAY).orElseThrow(NotForYou::new);
        Change change = ledger.write(signal.in(next)
                .with(away.reason())
                .when(signal.moments().answered(ledger.now()).closed(ledger.now())));
        if (change instanceof Change.Done) {
            ledger.enter(id, Entry.Kind.TURNED_AWAY, away.words());
            audit.record(Act.on(id, "signal.turn-away").because(away.reason()));
            handover.answer(signal, away.answer());
        }
        return change;
    }

    /** It does belong here after all. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change takeBack(ReportId id) {
        Signal signal = ledger.signal(id);
        Stage next = StageTable.after(signal.stage(), StageTable.Act.TAKE_BACK)
                .filter(_ -> signal.number() == null)
                .orElseThrow(NotForYou::new);
        ledger.enter(id, Entry.Kind.TAKEN_BACK, Map.of());
        audit.record(Act.on(id, "signal.take-back"));
        return ledger.write(signal.in(next).with(null).when(signal.moments().closed(null)));
    }

    private Signal opened(Signal signal) {
        ledger.write(signal.when(signal.moments().read(ledger.now(), ledger.actor())));
        ledger.enter(signal.id(), Entry.Kind.READ, Map.of());
        handover.alarmSeen(signal);
        return ledger.signal(signal.id());
    }
}
