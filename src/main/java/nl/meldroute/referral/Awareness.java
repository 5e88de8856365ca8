package nl.meldroute.referral;

import java.util.Locale;
import java.util.stream.Stream;

/** Whether the victim knows that this is passed on. */
public enum Awareness {
    YES,
    NO,
    /** Telling would be a danger. */
    NOT_SAFELY,
    /** Nobody answered yet. */
    UNKNOWN;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Not answered for what is no answer. */
    public static Awareness of(String code) {
        return Stream.of(values())
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
