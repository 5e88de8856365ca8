package nl.meldroute.referral;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What became of a row of the advice (reading I-13). */
public enum Outcome {
    /** Advice asked, without names. */
    ADVICE,
    REPORTED,
    /** Not reported, after consultation. */
    NOT_REPORTED,
    /** The colleague was consulted. */
    CONSULTED,
    /** Not done, for a reason. */
    NOT_TOLD;

    /** What may come of a call. */
    public static final List<Outcome> OF_A_CALL = List.of(ADVICE, REPORTED);

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Outcome> of(String code) {
        return Stream.of(values())
                .filter(outcome -> outcome.code().equals(code))
                .findFirst();
    }
}
