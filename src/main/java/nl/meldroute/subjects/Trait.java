package nl.meldroute.subjects;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is known of a subject, for pages that show it.
 *
 * @param field its name, as in the form
 */
public record Trait(String field, String value, Says says) {
    /** What the value is. */
    public enum Says {
        /** Words of a person. */
        WORDS,
        /** One of a few answers; its words stand under {@code subjects.field.<field>.<value>}. */
        ANSWER,
        /** A day, as in {@code 2026-11-23}. */
        DAY
    }

    @Override
    public String toString() {
        return "Trait[" + field + "]";
    }

    /** Traits in their order, without those that nobody gave. */
    static final class Listed {
        private final List<Trait> traits = new ArrayList<>();

        Listed words(String field, String value) {
            return add(field, value, Says.WORDS);
        }

        Listed answer(String field, String value) {
            return add(field, value, Says.ANSWER);
        }

        Listed day(String field, @Nullable LocalDate day) {
            return add(field, day == null ? "" : day.toString(), Says.DAY);
        }

        List<Trait> all() {
            return List.copyOf(traits);
        }

        private Listed add(String field, String value, Says says) {
            if (!value.isBlank()) {
                traits.add(new Trait(field, value, says));
            }
            return this;
        }
    }
}
