package nl.meldroute.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a signal is called where its number is not for who reads: the first eight signs of its random id, like {@code 3F9A-21BC}. It says
 * nothing of when the signal came, and stays the same when the signal is erased.
 */
public record Alias(String text) {
    private static final Pattern TYPED = Pattern.compile("([0-9A-F]{4})[- ]?([0-9A-F]{4})");

    /** That of this id. */
    public static Alias of(UUID id) {
        String signs = id.toString().toUpperCase(Locale.ROOT);
        return new Alias(signs.substring(0, 4) + "-" + signs.substring(4, 8));
    }

    /** The one that was typed; empty where it looks like none. */
    public static Optional<Alias> read(String typed) {
        Matcher signs = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return signs.matches() ? Optional.of(new Alias(signs.group(1) + "-" + signs.group(2))) : Optional.empty();
    }

    /** The first id that could have it. */
    public UUID first() {
        return UUID.fromString(signs() + "-0000-0000-0000-000000000000");
    }

    /** The last one. */
    public UUID last() {
        return UUID.fromString(signs() + "-ffff-ffff-ffff-ffffffffffff");
    }

    private String signs() {
        return text.replace("-", "").toLowerCase(Locale.ROOT);
    }
}
