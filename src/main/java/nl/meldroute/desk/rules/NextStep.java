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
 * @param count how many things it is about; 0 where that says nothing
 */
public record NextStep(State state, Step step, LocalDate term, boolean atOnce, int minutes, int count) {
    /** The next step; none for a signal that asks for nothing: closed, and no message of the reporter waits. */
    public static Optional<NextStep> of(Situation situation, Terms terms) {
        return StepTable.of(situation).map(row -> of(row, situation, terms));
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

    /** Whether it was put off until a day to come. What is danger, or was not read, is never put off. */
    public static boolean later(Signal signal, LocalDate today) {
        LocalDate until = signal.moments().laterUntil();
        return until != null && until.isAfter(today) && !signal.stage().unread() && !signal.mustCallPolice();
    }
}
