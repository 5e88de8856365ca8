package nl.meldroute.enrichment;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a department can be asked: from a list, so that the words of a question give nothing away (2.2 step 3). */
public enum Topic {
    /** How many people are registered there. */
    REGISTERED,
    /** Which companies are there. */
    COMPANIES,
    PERMIT,
    ENFORCEMENT,
    COMPLAINTS,
    OWNER,
    /** Whether it is known at all. */
    KNOWN;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Topic> of(String code) {
        return Stream.of(values()).filter(topic -> topic.code().equals(code)).findFirst();
    }
}
