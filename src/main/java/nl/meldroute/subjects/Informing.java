package nl.meldroute.subjects;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
    private static final String INFORMED = "informed";
    public static final List<String> STATES = List.of(INFORMED, "postponed");
    /** Nobody decided yet. */
    public static final Informing OPEN = new Informing("", null, "", null);

    /** Whether the person was told what is kept. */
    public boolean informed() {
        return state.equals(INFORMED);
    }

    /** On which day the person is looked at again; empty where nobody chose one, or they were told meanwhile. */
    public Optional<LocalDate> lookAgainOn() {
        return informed() ? Optional.empty() : Optional.ofNullable(again);
    }

    @Override
    public String toString() {
        return "Informing[" + state + "]";
    }
}
