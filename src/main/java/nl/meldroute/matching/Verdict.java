package nl.meldroute.matching;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody made of a match. */
public enum Verdict {
    /** Linked: both are seen together. Nothing is merged. */
    SAME,
    /** It does not come back, unless there is something new. */
    DIFFERENT,
    /** It stays open, and is no next step any more. */
    UNSURE,
    /** Left as it was when somebody was done with looking. */
    LOOKED;

    /** As it stands in texts and forms. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** As it stands in the audit. */
    String act() {
        return switch (this) {
            case SAME -> "match.same";
            case DIFFERENT -> "match.different";
            case UNSURE -> "match.unsure";
            case LOOKED -> "match.looked";
        };
    }

    /** The one that a button stands for. */
    public static Optional<Verdict> pressed(String code) {
        return Stream.of(SAME, DIFFERENT, UNSURE)
                .filter(verdict -> verdict.code().equals(code))
                .findFirst();
    }
}
