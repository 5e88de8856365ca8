package nl.meldroute.intake;

import java.util.HashMap;
import java.util.Map;

/**
 * A phone call, as it is written down in twenty seconds.
 *
 * @param with whom: a function, not a private person's number
 * @param said what was said
 * @param agreed what was agreed; empty if nothing
 * @param more further words by field, for instance the day by which something was agreed
 */
public record PhoneCall(String with, String said, String agreed, Map<String, String> more) {
    Map<String, String> words() {
        Map<String, String> words = new HashMap<>(more);
        words.put("with", with);
        words.put("said", said);
        words.put("agreed", agreed);
        return words;
    }

    @Override
    public String toString() {
        return "PhoneCall[content]";
    }
}
