package nl.meldroute.referral;

import java.util.Locale;
import java.util.stream.Stream;

/** Yes, no, or honestly not known. */
public enum Answer {
    YES,
    NO,
    UNKNOWN;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Not known for what is no answer. */
    public static Answer of(String code) {
        return Stream.of(values())
                .filter(answer -> answer.code().equals(code))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
