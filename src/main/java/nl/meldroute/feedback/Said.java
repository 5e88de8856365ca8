package nl.meldroute.feedback;

import java.time.LocalDate;

/**
 * What the reporter was told before.
 *
 * @param who name of the colleague who wrote it
 * @param question whether it only asked something
 */
public record Said(LocalDate day, String who, boolean question, String text) {
    @Override
    public String toString() {
        return "Said[content]";
    }
}
