package nl.meldroute.files.rules;

import java.util.Locale;

/** Where the clean copy of a file stands. Of what has none, the original is in the vault. */
public enum Copy {
    WAITING,
    MADE,
    /** It can't be made: broken, locked with a password, or too much. */
    FAILED,
    /** A document of more pages than are copied. */
    TOO_LONG,
    /** The program that makes copies did not come to an end, each time that it was tried. */
    GAVE_UP;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Copy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
