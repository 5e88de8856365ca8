package nl.meldroute.files.rules;

import java.util.Locale;

/** Where a file stands with the scanner for viruses. */
public enum Scan {
    /** Waits for the scanner: nobody opens it. */
    PENDING,
    CLEAN,
    /** Never opens. */
    INFECTED,
    /** An officer or deputy let it through without a scan, for a reason that is on the audit. */
    UNSCANNED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Scan of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    /** Whether a copy may be made of it. */
    public boolean through() {
        return this == CLEAN || this == UNSCANNED;
    }
}
