package nl.meldroute.intake;

import java.util.Map;
import java.util.Set;

/**
 * What the officer established before referring (2.2 step 4; readings I-04 and I-05).
 *
 * @param intervene the officer's own answer: {@code yes}, {@code no} or {@code unknown}
 * @param minor whether somebody is, or may be, younger than 18
 * @param asks what step 4 asks from now on
 * @param words by field, as they stand on the timeline
 */
public record Established(
        Set<ExploitationForm> forms, String intervene, boolean minor, Gate.Asks asks, Map<String, String> words) {
    @Override
    public String toString() {
        return "Established[content]";
    }
}
