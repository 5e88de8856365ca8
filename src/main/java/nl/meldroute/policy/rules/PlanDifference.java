package nl.meldroute.policy.rules;

/**
 * One thing in which a plan differs from an edition.
 *
 * @param number the sentence; for a new one the sentence it follows (ending in 0 at the start of a part)
 */
public record PlanDifference(Kind kind, String paragraph, String number, String detail) {
    /** What happened to a sentence. */
    public enum Kind {
        CHANGED("sentence %s changed"),
        MISSING("sentence %s missing"),
        NEW("new sentence after %s"),
        HEADING_MISSING("heading missing%s");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The difference in one line, to be read by whoever looks after the edition. */
    public String inWords() {
        String what = paragraph + ", " + kind.words.formatted(number);
        return detail.isEmpty() ? what : what + ": " + detail;
    }
}
