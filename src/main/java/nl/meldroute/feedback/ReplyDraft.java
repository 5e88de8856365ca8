package nl.meldroute.feedback;

import java.util.List;

/**
 * What somebody typed and did not place yet.
 *
 * @param phrases codes of the chosen sentences
 * @param thenClose <i>Daarna afsluiten</i>
 */
public record ReplyDraft(List<String> phrases, String own, boolean thenClose) {
    /** Whether there is nothing to keep. */
    public boolean empty() {
        return phrases.isEmpty() && own.isEmpty();
    }

    @Override
    public String toString() {
        return "ReplyDraft[content]";
    }
}
