package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Optional;
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
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                next,
                alarm,
                minor,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal when(Moments changed) {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                minor,
                number,
                intervene,
                policeCalled,
                changed,
                gate,
                outcome,
                version);
    }

    Signal fromBeforeStart(boolean old) {
        return new Signal(
                id,
                day,
                sent,
                old,
                stage,
                alarm,
                minor,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal handedIn(LocalDate on, Alarm asks, boolean perhapsMinor) {
        return new Signal(
                id,
                on,
                true,
                beforeStart,
                stage,
                asks,
                perhapsMinor,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal withAlarm(Alarm asks) {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                asks,
                minor,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal registered(String given, String answer) {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                minor,
                given,
                answer,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal withPoliceCalled(boolean called) {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                minor,
                number,
                intervene,
                called,
                moments,
                gate,
                outcome,
                version);
    }

    Signal aboutAMinor() {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                true,
                number,
                intervene,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }

    Signal with(@Nullable String became) {
        return new Signal(
                id,
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
                became,
                version);
    }

    Signal at(Gate changed) {
        return new Signal(
                id,
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
                changed,
                outcome,
                version);
    }

    Signal established(String answer, boolean perhapsMinor) {
        return new Signal(
                id,
                day,
                sent,
                beforeStart,
                stage,
                alarm,
                perhapsMinor,
                number,
                answer,
                policeCalled,
                moments,
                gate,
                outcome,
                version);
    }
}
