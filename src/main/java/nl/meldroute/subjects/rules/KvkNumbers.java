package nl.meldroute.subjects.rules;

import java.util.Optional;

/** Numbers of the trade register: eight digits, without a check digit. */
public final class KvkNumbers {
    private KvkNumbers() {}

    /** Eight digits; empty for anything else. Spaces, dots and the word KvK before it don't matter. */
    public static Optional<String> normal(String typed) {
        String digits = typed.replaceFirst("(?i)^\\s*kvk\\W*", "").replaceAll("[\\s.\\-]", "");
        return digits.matches("[0-9]{8}") ? Optional.of(digits) : Optional.empty();
    }
}
