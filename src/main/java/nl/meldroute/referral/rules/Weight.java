package nl.meldroute.referral.rules;

import java.util.Locale;

/** How much a row of the advice asks, the most first. */
public enum Weight {
    /** The plan asks it. Not doing it needs a reason. */
    MUST,
    /** The plan asks a choice, with its reason. */
    CHOOSE,
    /** A possibility. */
    MAY;

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
