package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Alarm;
import org.jspecify.annotations.Nullable;

/**
 * A signal as it stands, without its content and without who gave it.
 *
 * @param day on which it was handed in, or on which an unsent draft raised an alarm
 * @param sent false for a draft with an alarm
 * @param beforeStart whether it came in before the municipality took signals here, and was typed in afterwards: it has no
 *     reporter, counts in no figure about time, and its terms run from the day on which it was typed in
 * @param alarm how soon the reporter's answers ask for a look (reading I-14)
 * @param minor whether somebody is, or may be, younger than 18
 * @param number given at acceptance; absent before
 * @param intervene the officer's own answer; absent before acceptance
 * @param policeCalled whether the call that {@code intervene} asks for was made, or not for a reason
 * @param gate what was decided after step 3, and what step 4 asks
 * @param outcome what became of it; absent while it is open
 * @param version rises with each change, so that two screens never overwrite each other silently
 */
public record Signal(
        ReportId id,
        LocalDate day,
        boolean sent,
        boolean beforeStart,
        Stage stage,
        Alarm alarm,
        boolean minor,
        @Nullable String number,
        @Nullable String intervene,
        boolean policeCalled,
        Moments moments,
        Gate gate,
        @Nullable String outcome,
        int version) {

    /** Whether somebody has to step in now and the police was not called yet (2.2 4.2). */
    public boolean mustCallPolice() {
        return "yes".equals(intervene) && !policeCalled && stage != Stage.CLOSED;
    }

    /** Whether a reporter can read an answer: not of a draft that was never sent, nor of what came in before the start. */
    public boolean answerable() {
        return sent && !beforeStart;
    }

    /** Whether it waits at the gate after step 3 (reading I-12). */
    public boolean mustDecide() {
        return inWork() && gate.outcome() == null;
    }

    /** Whether it is unclear, and only waits to be looked at again (reading I-12). */
    public boolean toReview() {
        boolean nobodyWaits = stage == Stage.ANSWERED || (stage == Stage.TAKEN_UP && !answerable());
        return nobodyWaits && gate.outcome() == GateOutcome.UNCLEAR;
    }

    /** Whether step 4 asks this (2.2 step 4). */
    public boolean asks(Gate.Asks what) {
        return inWork() && gate.asks() == what;
    }

    /** Whose reaction is waited for; empty where nobody's is (2.2 step 5). */
    public Optional<Awaits> awaits() {
        return inWork() ? Optional.ofNullable(gate.awaits()) : Optional.empty();
    }

    /** What a department was asked and nobody is done with; empty where nothing is (2.2 step 3). */
    public Optional<Enquired> enquired() {
        return inWork() ? Optional.ofNullable(gate.enquired()) : Optional.empty();
    }

    /** What is agreed for a day, in a call or about a person: the earliest; empty where nothing is (2.2 step 3). */
    public Optional<Agreed> agreed() {
        return inWork() ? Optional.ofNullable(moments.agreed()) : Optional.empty();
    }

    private boolean inWork() {
        return stage == Stage.TAKEN_UP || stage == Stage.ANSWERED;
    }

    /** The number. Throws before acceptance: there is none then. */
    public String numbered() {
        if (number == null) {
            throw new IllegalStateException("No number before acceptance");
        }
        return number;
    }

    Signal in(Stage next) {
        return changed(to -> to.stage = next);
    }

    Signal when(Moments next) {
        return changed(to -> to.moments = next);
    }

    Signal at(Gate next) {
        return changed(to -> to.gate = next);
    }

    Signal with(@Nullable String became) {
        return changed(to -> to.outcome = became);
    }

    Signal fromBeforeStart(boolean old) {
        return changed(to -> to.beforeStart = old);
    }

    Signal withAlarm(Alarm asks) {
        return changed(to -> to.alarm = asks);
    }

    Signal withPoliceCalled(boolean called) {
        return changed(to -> to.policeCalled = called);
    }

    Signal aboutAMinor() {
        return changed(to -> to.minor = true);
    }

    Signal handedIn(LocalDate on, Alarm asks, boolean perhapsMinor) {
        return changed(to -> {
            to.day = on;
            to.sent = true;
            to.alarm = asks;
            to.minor = perhapsMinor;
        });
    }

    Signal registered(String given, String answer) {
        return changed(to -> {
            to.number = given;
            to.intervene = answer;
        });
    }

    Signal established(String answer, boolean perhapsMinor) {
        return changed(to -> {
            to.minor = perhapsMinor;
            to.intervene = answer;
        });
    }

    private Signal changed(Consumer<Next> change) {
        Next next = new Next(this);
        change.accept(next);
        return next.signal();
    }

    /** How it will stand: all as it is, but for what somebody changes. Its version rises when it is written. */
    private static final class Next {
        private final Signal from;
        private LocalDate day;
        private boolean sent;
        private boolean beforeStart;
        private Stage stage;
        private Alarm alarm;
        private boolean minor;
        private @Nullable String number;
        private @Nullable String intervene;
        private boolean policeCalled;
        private Moments moments;
        private Gate gate;
        private @Nullable String outcome;

        private Next(Signal from) {
            this.from = from;
            this.day = from.day;
            this.sent = from.sent;
            this.beforeStart = from.beforeStart;
            this.stage = from.stage;
            this.alarm = from.alarm;
            this.minor = from.minor;
            this.number = from.number;
            this.intervene = from.intervene;
            this.policeCalled = from.policeCalled;
            this.moments = from.moments;
            this.gate = from.gate;
            this.outcome = from.outcome;
        }

        private Signal signal() {
            return new Signal(
                    from.id,
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
                    outcome,
                    from.version);
        }
    }
}
