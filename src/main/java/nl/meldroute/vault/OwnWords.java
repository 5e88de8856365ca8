package nl.meldroute.vault;

import java.util.List;
import nl.meldroute.vault.rules.OwnScan;

/**
 * Finds where a text gives its reporter away: name, number or department, however they are written. It is shown to the
 * reporter before sending and to the officer before an answer leaves; nothing is taken out by itself.
 */
public final class OwnWords {
    private OwnWords() {}

    /** What was found there. */
    public enum What {
        NAME,
        PHONE,
        DEPARTMENT
    }

    /**
     * A piece of the text.
     *
     * @param start of its first character
     * @param end after its last
     */
    public record Place(int start, int end, What what) {
        public String in(String text) {
            return text.substring(start, end);
        }
    }

    /** The places in their order; they do not overlap. */
    public static List<Place> places(Reporter reporter, String text) {
        return new OwnScan(reporter).places(text);
    }
}
