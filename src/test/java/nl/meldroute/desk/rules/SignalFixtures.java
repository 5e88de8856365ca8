package nl.meldroute.desk.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.intake.Agreed;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Enquired;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Alarm;
import org.jspecify.annotations.Nullable;

/** Signals as they may stand, without a database. */
final class SignalFixtures {
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private Stage stage = Stage.NEW;
    private Alarm alarm = Alarm.NONE;
    private boolean sent = true;
    private boolean beforeStart;
    private boolean minor;
    private LocalDate day = MONDAY;
    private UUID id = new UUID(1, 1);
    private @Nullable String number;
    private @Nullable String intervene;
    private boolean policeCalled;
    private @Nullable Instant takenUp;
    private @Nullable Instant answered;
    private @Nullable LocalDate message;
    private @Nullable LocalDate later;
    private @Nullable Agreed agreed;
    private Gate gate = Gate.NONE;

    private SignalFixtures() {}

    static SignalFixtures aSignal() {
        return new SignalFixtures();
    }

    static SignalFixtures aDraftWithAlarm() {
        SignalFixtures draft = aSignal();
        draft.sent = false;
        return draft.in(Stage.DRAFT).withAlarm(Alarm.NOW);
    }

    static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(WorkCalendar.ZONE).toInstant();
    }

    SignalFixtures in(Stage changed) {
        stage = changed;
        return this;
    }

    SignalFixtures withAlarm(Alarm changed) {
        alarm = changed;
        return this;
    }

    SignalFixtures perhapsMinor() {
        minor = true;
        return this;
    }

    SignalFixtures neverSent() {
        sent = false;
        return this;
    }

    SignalFixtures fromBeforeStart() {
        beforeStart = true;
        return this;
    }

    SignalFixtures receivedOn(LocalDate changed) {
        day = changed;
        return this;
    }

    SignalFixtures withId(long changed) {
        id = new UUID(0, changed);
        return this;
    }

    SignalFixtures takenUpOn(LocalDate when) {
        stage = Stage.TAKEN_UP;
        number = "2026-0042";
        intervene = intervene == null ? "no" : intervene;
        takenUp = noon(when);
        return this;
    }

    SignalFixtures answeredOn(LocalDate when) {
        takenUpOn(when);
        stage = Stage.ANSWERED;
        answered = noon(when);
        return this;
    }

    SignalFixtures needingIntervention(boolean called) {
        intervene = "yes";
        policeCalled = called;
        return this;
    }

    SignalFixtures decided(GateOutcome outcome, LocalDate when) {
        gate = new Gate(outcome, noon(when), null, Gate.Asks.NOTHING, gate.awaits(), gate.enquired());
        return this;
    }

    SignalFixtures reviewedOn(LocalDate when) {
        gate = new Gate(gate.outcome(), gate.at(), when, gate.asks(), gate.awaits(), gate.enquired());
        return this;
    }

    SignalFixtures asking(Gate.Asks asks) {
        gate = gate.asking(asks);
        return this;
    }

    SignalFixtures waitingUntil(LocalDate by, Awaits.Chase chase) {
        gate = gate.awaiting(new Awaits(new UUID(5, 5), by, chase));
        return this;
    }

    SignalFixtures askingADepartment(LocalDate by, boolean answered) {
        gate = gate.enquiring(new Enquired(new UUID(6, 6), by, answered));
        return this;
    }

    SignalFixtures withMessageSince(LocalDate since) {
        message = since;
        return this;
    }

    SignalFixtures putOffUntil(LocalDate until) {
        later = until;
        return this;
    }

    SignalFixtures agreedFor(LocalDate day, boolean ofPerson) {
        agreed = new Agreed(new UUID(7, 7), day, ofPerson);
        return this;
    }

    Signal build() {
        Moments moments = new Moments(null, null, takenUp, null, answered, null, message, later, agreed);
        return new Signal(
                new ReportId(id),
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                minor,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                null,
                1);
    }
}
