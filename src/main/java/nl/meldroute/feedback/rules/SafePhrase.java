package nl.meldroute.feedback.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Sentences that tell a reporter something without giving anybody away (2.2 step 6). */
public enum SafePhrase {
    USED,
    /** To an organisation that is not named. */
    PASSED_ON,
    NOTHING_NOW,
    NEEDED,
    /** Only where a partner said so (2.2 step 5). */
    HELPED,
    /** Only where the gate sent it to another desk (reading I-12). */
    OTHER_DESK,
    /** Only where the gate sent it to another municipality (1.1 sentence 11). */
    OTHER_MUNICIPALITY,
    /** Alone it is a question, not an answer. */
    QUESTION;

    /** As it stands in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Those with these codes, in the order in which they stand on the page. */
    public static List<SafePhrase> of(List<String> codes) {
        return Stream.of(values())
                .filter(phrase -> codes.contains(phrase.code()))
                .toList();
    }
}
