package nl.meldroute.desk.rules;

import java.time.LocalDate;
import nl.meldroute.intake.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A signal with what of other modules decides on its next step.
 *
 * @param matches how many matches wait for a look
 * @param matchedOn when the oldest of them was found; absent if there is none
 */
public record Situation(
        Signal signal, int matches, @Nullable LocalDate matchedOn) {
    /** Of a signal that stands by itself. */
    public static Situation of(Signal signal) {
        return new Situation(signal, 0, null);
    }
}
