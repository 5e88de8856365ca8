package nl.meldroute.matching;

import java.util.Locale;

/** How much two signals have in common, in two words. Anything weaker is not shown. */
public enum Strength {
    /** Something unique is the same, or an address is the same and a name is the same or surely alike. */
    STRONG,
    /** An address or a name is the same, or alike. */
    POSSIBLE;

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
