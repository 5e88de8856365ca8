package nl.meldroute.oversight.rules;

import java.util.Locale;

/** How a number is beside that of the month before: in words alone, so that nobody gets a score. */
public enum Than {
    MORE,
    FEWER,
    AS_MANY,
    /** Neither this month nor the one before. */
    NEVER;

    public static Than of(int now, int before) {
        if (now == 0 && before == 0) {
            return NEVER;
        }
        return now == before ? AS_MANY : now > before ? MORE : FEWER;
    }

    /** As it stands in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
