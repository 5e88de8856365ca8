package nl.meldroute.enrichment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** On which task of the municipality a question rests; it is kept with the question, for who asks later why it was allowed. */
public enum Ground {
    PUBLIC_ORDER,
    SUPERVISION,
    CARE,
    CHILD;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Ground> of(String code) {
        return Stream.of(values()).filter(ground -> ground.code().equals(code)).findFirst();
    }
}
