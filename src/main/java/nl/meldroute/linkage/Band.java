package nl.meldroute.linkage;

import java.util.Locale;

/** How sure a pair is, in two words. Anything weaker is not shown. */
public enum Band {
    /** It is twice as likely this one as all others together, and on something personal. */
    STRONG,
    /** Worth a look. */
    POSSIBLE;

    /** As it stands in a file. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
