package nl.meldroute.reporting.rules;

/** Where <i>Verder</i> leads: to the next required question without an answer, else to the check page. */
public final class Way {
    private Way() {}

    /** The page after this one was answered. */
    public static String after(Question asked, Answers answers) {
        if (asked == Question.DANGER && !answers.first("danger").equals("no")) {
            return Question.CALL.path();
        }
        if (asked == Question.PLACE && answers.first("for").equals("resident")) {
            return Question.SOURCE.path();
        }
        return open(answers);
    }

    /** The first required question without an answer. */
    public static String open(Answers answers) {
        if (!answers.has("danger")) {
            return Question.DANGER.path();
        }
        if (!answers.has("story")) {
            return Question.STORY.path();
        }
        return answers.has("place") || answers.has("place-unknown") ? "check" : Question.PLACE.path();
    }

    /** The page before this one. */
    public static String before(Question asked, Answers answers) {
        boolean complete = open(answers).equals("check");
        return switch (asked) {
            case DANGER -> complete ? "check" : "";
            case CALL -> Question.DANGER.path();
            case STORY -> answers.first("danger").equals("no") ? Question.DANGER.path() : Question.CALL.path();
            case PLACE -> Question.STORY.path();
            case SOURCE -> Question.PLACE.path();
            case SIGNS, CONTACT -> "check";
        };
    }
}
