package nl.meldroute.subjects;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person knows that something about them is kept (GDPR article 14).
 *
 * @param state {@code informed}, {@code postponed}, or empty if nobody decided yet
 * @param on when they were told, or it was put off
 * @param ground why it was put off
 * @param again when that is looked at again
 */
public record Informing(
        String state,
        @Nullable LocalDate on,
        String ground,
        @Nullable LocalDate again) {
    public static final List<String> STATES = List.of("informed", "postponed");
    /** Nobody decided yet. */
    public static final Informing OPEN = new Informing("", null, "", null);

    @Override
    public String toString() {
        return "Informing[" + state + "]";
    }
}
