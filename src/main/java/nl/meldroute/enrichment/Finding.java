package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.kernel.AccountId;

/**
 * What a department answered.
 *
 * @param text what is known; may be empty where nothing is
 * @param by which colleague answered
 */
public record Finding(Result result, String text, AccountId by, LocalDate on) {
    /** How it answered. */
    public enum Result {
        NOTHING,
        KNOWN,
        /** Better said than written. */
        CALL;

        /** As it stands in forms and texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Result> of(String code) {
            return Stream.of(values())
                    .filter(result -> result.code().equals(code))
                    .findFirst();
        }
    }

    @Override
    public String toString() {
        return "Finding[" + result + "]";
    }
}
