package nl.meldroute.desk.rules;

import java.time.LocalDate;
import nl.meldroute.intake.Signal;
import org.jspecify.annotations.Nullable;

/**
 * A signal with what of other modules decides on its next step.
 *
 * @param matches how many matches wait for a look
 * @param matchedOn when the oldest of them was found; absent if there is none
 * @param keptUntil until when a closed signal is kept that asks for a decision; absent where none has to be taken
 */
public record Situation(
        Signal signal,
        int matches,
        @Nullable LocalDate matchedOn,
        @Nullable LocalDate keptUntil) {
    /** Of a signal that nobody has to decide on whether it is erased. */
    public Situation(Signal signal, int matches, @Nullable LocalDate matchedOn) {
        this(signal, matches, matchedOn, null);
    }

    /** Of a signal that stands by itself. */
    public static Situation of(Signal signal) {
        return new Situation(signal, 0, null);
    }
}
