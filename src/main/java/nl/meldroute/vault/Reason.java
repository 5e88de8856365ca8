package nl.meldroute.vault;

import java.util.Locale;

/** Why somebody needs the name of a reporter; kept on the audit. */
public enum Reason {
    ALARM,
    QUESTION,
    WITNESS,
    ANSWER,
    /** With an explanation in own words. */
    OTHER;

    /** As it stands on the audit. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Reason of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
