package nl.meldroute.referral;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What came of weighing a report with the reporting-code officer (2.2 4.6; readings I-01 and I-13). */
public enum Weighed {
    /** Ask advice, without names. */
    ADVICE,
    REPORT,
    NOT_REPORT;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Weighed> of(String code) {
        return Stream.of(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
