package nl.meldroute.desk.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.intake.Signal;

/**
 * The one next step of a signal.
 *
 * @param state why it is the next step
 * @param term the last day for it
 * @param atOnce whether it can't wait for a day
 * @param minutes how long it takes, estimated
 */
public record NextStep(State state, Step step, LocalDate term, boolean atOnce, int minutes) {
    /** The next step; none for a signal that asks for nothing: closed, and no message of the reporter waits. */
    public static Optional<NextStep> of(Signal signal, Terms terms) {
        return StepTable.of(signal).map(row -> of(row, signal, terms));
    }

    private static NextStep of(StepTable.Row row, Signal signal, Terms terms) {
        StepTable.Due due = row.due();
        return new NextStep(
                row.state(),
                due.step(),
                due.term().end(signal, terms),
                due.term().atOnce(),
                terms.minutes(due.effort()));
    }

    /** Whether it was put off until a day to come. What is danger, or was not read, is never put off. */
    public static boolean later(Signal signal, LocalDate today) {
        LocalDate until = signal.moments().laterUntil();
        return until != null && until.isAfter(today) && !signal.stage().unread() && !signal.mustCallPolice();
    }
}
