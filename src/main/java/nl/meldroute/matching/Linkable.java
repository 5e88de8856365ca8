package nl.meldroute.matching;

import nl.meldroute.intake.Signal;
import org.jspecify.annotations.Nullable;

/** Whether a signal can be linked to one with a number that somebody typed. */
public sealed interface Linkable {
    /**
     * It can be.
     *
     * @param before what a colleague or whoever asks made of the two before; absent while nobody did
     */
    record Ready(Signal other, String shortName, @Nullable Verdict before) implements Linkable {
        @Override
        public String toString() {
            return "Ready[content]";
        }
    }

    /** They are linked. */
    record Before(Signal other) implements Linkable {}

    /** It is the number of the signal itself. */
    record Itself() implements Linkable {}

    /** There is no such number, or not for who asks: nobody can tell which. */
    record Unknown() implements Linkable {}
}
