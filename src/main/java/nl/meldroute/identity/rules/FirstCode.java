package nl.meldroute.identity.rules;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import nl.meldroute.kernel.Sha256;

/** What the code of the first administrator is worth, and how it is kept. */
public final class FirstCode {
    /** How long it is good. */
    public static final Duration GOOD = Duration.ofMinutes(30);

    private FirstCode() {}

    /**
     * By what it is known here. People copy it from another screen, so spaces, hyphens and capitals make no difference. It has 80
     * bits by chance: a slow hash would protect it no better.
     */
    public static byte[] hash(String typed) {
        StringBuilder letters = new StringBuilder();
        typed.toLowerCase(Locale.ROOT)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(letter -> letters.append((char) letter));
        return Sha256.of(letters.toString());
    }

    public static boolean good(Instant until, Instant now) {
        return now.isBefore(until);
    }
}
