package nl.meldroute.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the officer decides after step 3 (reading I-12). Only the first opens the duties of step 4. */
public enum GateOutcome {
    INDICATIONS,
    /** Looked at again on a day. */
    UNCLEAR,
    NO_INDICATION,
    /** Another desk or municipality (1.1 sentence 11). */
    ELSEWHERE;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<GateOutcome> of(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
