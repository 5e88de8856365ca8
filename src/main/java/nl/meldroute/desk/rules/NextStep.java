package nl.meldroute.desk.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.Signal;
import org.jspecify.annotations.Nullable;

/**
 * The one next step of a signal.
 *
 * @param state why it is the next step
 * @param term the last day for it
 * @param atOnce whether it can't wait for a day
 * @param minutes how long it takes, estimated
 * @param count how many things it is about; 0 where that says nothing
 */
public record NextStep(State state, Step step, LocalDate term, boolean atOnce, int minutes, int count) {
    /** The next step; none for a signal that asks for nothing: closed, and no message of the reporter waits. */
    public static Optional<NextStep> of(Situation situation, Terms terms) {
        return StepTable.of(situation, terms).map(row -> of(row, situation, terms));
    }

    private static NextStep of(StepTable.Row row, Situation situation, Terms terms) {
        StepTable.Due due = row.due();
        return new NextStep(
                row.state(),
                due.step(),
                due.term().end(situation, terms),
                due.term().atOnce(),
                terms.minutes(due.effort()),
                due.step() == Step.LOOK_AT_MATCHES ? situation.matches() : 0);
    }

    /**
     * Whether it rests until a day to come: put off, or unclear and looked at again then (reading I-12). What is danger, or was
     * not read, never rests.
     */
    public static boolean later(Signal signal, LocalDate today) {
        return !signal.stage().unread()
                && !signal.mustCallPolice()
                && (isAhead(signal.moments().laterUntil(), today) || reviewedLater(signal, today));
    }

    /** Whether others have to do something first. */
    public boolean waiting() {
        return state == State.WAITING || state == State.ENQUIRED;
    }

    private static boolean reviewedLater(Signal signal, LocalDate today) {
        return signal.toReview()
                && signal.gate().asks() == Gate.Asks.NOTHING
                && signal.awaits().isEmpty()
                && signal.enquired().isEmpty()
                && signal.agreed().filter(agreed -> agreed.due(today)).isEmpty()
                && signal.moments().messageSince() == null
                && isAhead(signal.gate().reviewOn(), today);
    }

    private static boolean isAhead(@Nullable LocalDate day, LocalDate today) {
        return day != null && day.isAfter(today);
    }
}
