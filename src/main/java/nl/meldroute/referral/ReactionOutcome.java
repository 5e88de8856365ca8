package nl.meldroute.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a partner made of what it was told (2.2 step 5). */
public enum ReactionOutcome {
    TAKEN_UP,
    /** Police and prosecution often may not tell; it counts as a reaction. */
    TAKEN_UP_SILENT,
    NOT_TAKEN_UP,
    /** To another organisation. */
    PASSED_ON,
    /** What is known is looked at again: step 3 opens anew. */
    MORE_NEEDED,
    /** No reaction will come. */
    NONE_POSSIBLE;

    /** Whether somebody does something with it. */
    public boolean acts() {
        return this == TAKEN_UP || this == TAKEN_UP_SILENT || this == PASSED_ON;
    }

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<ReactionOutcome> of(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
