package nl.meldroute.feedback;

import java.util.UUID;
import nl.meldroute.feedback.rules.Reply;

/**
 * An answer to place.
 *
 * @param once id of the form, so that two presses are one answer
 * @param version of the signal that the writer saw
 * @param text what the reporter reads, word for word
 * @param note why it was not compared with what the vault holds; empty if it was
 */
public record Placing(UUID once, int version, Reply reply, String text, String note) {
    @Override
    public String toString() {
        return "Placing[content]";
    }
}
