package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.rules.StageTable;
import nl.meldroute.intake.store.Numbers;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.Progress;

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
        Signal signal = ledger.hold(id);
        audit.record(Act.on(id, "signal.open"));
        return StageTable.after(signal.stage(), StageTable.Act.READ)
                .map(next -> opened(signal.in(next)))
                .orElse(signal);
    }

    /** What the reporter wrote since, oldest first; on the audit. Throws {@link NotForYou} while nobody had a first look. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<FromReporter> messages(ReportId id) {
        return handover.messages(opened(id));
    }

    /** Notes that the reporter's words were read, up to this one, also of what was turned away and has no number. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void messagesRead(ReportId id, int upTo) {
        handover.messagesRead(opened(id), upTo);
    }

    private ReportId opened(ReportId id) {
        if (ledger.signal(id).stage().unread()) {
            throw new NotForYou();
        }
        return id;
    }

    /** Takes it up, with a number, as the officer registers it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change takeUp(ReportId id, int version, Registration registration) {
        Signal signal = ledger.hold(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        Stage next = StageTable.after(signal.stage(), StageTable.Act.TAKE_UP).orElseThrow(NotForYou::new);
        String number = numbers.next(ledger.today().getYear());
        Change change = ledger.write(signal.in(next)
                .registered(number, registration.intervene())
                .when(signal.moments().takenUp(ledger.now(), Acting.person())));
        if (change instanceof Change.Done) {
            ledger.register(id, registration);
            ledger.enter(id, Entry.Kind.TAKEN_UP, Map.of());
            audit.record(Act.on(id, "signal.take-up"));
            handover.tellReporter(signal);
        }
        return change;
    }

    /** The day by which it has to be taken up (reading I-06). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public LocalDate takeUpBefore(ReportId id) {
        LocalDate day = ledger.signal(id).day();
        return WorkCalendar.end(day, edition.parameter(ParameterName.ACCEPT, day));
    }

    /** Keeps it for later, with what was filled in so far. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change later(ReportId id, int version, Registration soFar) {
        Signal signal = ledger.hold(id);
        if (signal.version() != version) {
            return new Change.Meanwhile(signal);
        }
        if (StageTable.after(signal.stage(), StageTable.Act.TAKE_UP).isEmpty()) {
            throw new NotForYou();
        }
        ledger.register(id, soFar);
        audit.record(Act.on(id, "signal.later"));
        return ledger.write(signal);
    }

    /** What was filled in before, if it was kept for later. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Registration> soFar(ReportId id) {
        return ledger.soFar(ledger.signal(id).id());
    }

    /** Whoever is signed in knows those involved: a colleague takes it over, and this person sees it no more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Handover.Outcome knowThoseInvolved(ReportId id) {
        return handover.over(ledger.hold(id));
    }

    /** It does not belong here: closed, with an answer for the reporter (reading I-12). */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Change turnAway(ReportId id, int version, TurnedAway away) {
        Signal signal = ledger.hold(id);
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
        Signal signal = ledger.hold(id);
        StageTable.Act act = signal.sent() ? StageTable.Act.TAKE_BACK : StageTable.Act.TAKE_BACK_DRAFT;
        Stage next = StageTable.after(signal.stage(), act)
                .filter(_ -> signal.number() == null)
                .orElseThrow(NotForYou::new);
        ledger.enter(id, Entry.Kind.TAKEN_BACK, Map.of());
        audit.record(Act.on(id, "signal.take-back"));
        handover.progress(signal, Progress.RECEIVED);
        return ledger.write(signal.in(next).with(null).when(signal.moments().takenBack()));
    }

    private Signal opened(Signal signal) {
        ledger.write(signal.when(signal.moments().read(ledger.now(), Acting.person())));
        ledger.enter(signal.id(), Entry.Kind.READ, Map.of());
        handover.alarmSeen(signal);
        return ledger.signal(signal.id());
    }
}
