package nl.meldroute.files.rules;

import java.util.Locale;

/** Where the clean copy of a file stands. */
public enum Copy {
    WAITING,
    MADE,
    /** It can't be made: broken, locked with a password, or too much. The original is in the vault. */
    FAILED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Copy of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
