package nl.meldroute.audit;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a signal is called where its number is not for who reads: the first nine signs of its random id, like {@code 3F9-A21-BC8}. It says
 * nothing of when the signal came, stays the same when the signal is erased, and can't be taken for a number.
 */
public record Alias(String text) {
    private static final int SIGNS = 9;
    private static final int GROUP = 3;
    private static final int ALL = 32;
    private static final Pattern TYPED = Pattern.compile("([0-9A-F]{3})[- ]?([0-9A-F]{3})[- ]?([0-9A-F]{3})");

    /** That of this id. */
    public static Alias of(UUID id) {
        String signs = id.toString().replace("-", "").toUpperCase(Locale.ROOT);
        return new Alias(signs.substring(0, GROUP)
                + "-"
                + signs.substring(GROUP, 2 * GROUP)
                + "-"
                + signs.substring(2 * GROUP, SIGNS));
    }

    /** The one that was typed; empty where it looks like none. */
    public static Optional<Alias> read(String typed) {
        Matcher signs = TYPED.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return signs.matches()
                ? Optional.of(new Alias(signs.group(1) + "-" + signs.group(2) + "-" + signs.group(3)))
                : Optional.empty();
    }

    /** The first id that could have it. */
    public UUID first() {
        return filled("0");
    }

    /** The last one. */
    public UUID last() {
        return filled("f");
    }

    private UUID filled(String with) {
        String all = text.replace("-", "").toLowerCase(Locale.ROOT) + with.repeat(ALL - SIGNS);
        return UUID.fromString(all.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
    }
}
