package nl.meldroute.intake;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    /** The result that the decision after step 3 proposes; none where the partners have to tell (reading I-12). */
    public static Optional<String> proposed(@Nullable GateOutcome outcome) {
        return switch (outcome) {
            case null -> Optional.empty();
            case INDICATIONS -> Optional.empty();
            case UNCLEAR -> Optional.of("unclear");
            case NO_INDICATION -> Optional.of("no-indication");
            case ELSEWHERE -> Optional.of("other-desk");
        };
    }

    Map<String, String> words() {
        return Map.of("result", result, "partners", accordingToPartners);
    }
}
