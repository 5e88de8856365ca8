package nl.meldroute.intake;

import java.util.List;
import java.util.Map;

/**
 * How a signal ends (2.2 step 6). The officer does not judge guilt.
 *
 * @param result one of {@link #RESULTS}
 * @param accordingToPartners one of {@link #PARTNERS}
 */
public record Closing(String result, String accordingToPartners) {
    public static final List<String> RESULTS = List.of(
            "referred-taken-up",
            "referred-not-taken-up",
            "referred-no-reaction",
            "unclear",
            "no-indication",
            "other-desk",
            "outside",
            "knowingly-false");
    public static final List<String> PARTNERS = List.of("confirmed", "not-confirmed", "unknown", "not-told");

    Map<String, String> words() {
        return Map.of("result", result, "partners", accordingToPartners);
    }
}
