package nl.meldroute.reporting.rules;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.ui.Form;

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

    /**
     * The first page whose answer can't be sent as it stands: left open, or kept while it was typed and never checked. Else the
     * check page.
     */
    public static String unfinished(Answers answers, LocalDate today) {
        return Stream.of(Question.values())
                .filter(question -> question != Question.CONTACT || !answers.beforeStart())
                .filter(question -> Checks.of(question, Form.of(fields(question, answers)), today)
                        .failed())
                .map(Question::path)
                .findFirst()
                .orElseGet(() -> unfinishedPerson(answers).orElse("check"));
    }

    private static Optional<String> unfinishedPerson(Answers answers) {
        List<Map<String, List<String>>> people = answers.people();
        return IntStream.rangeClosed(1, people.size())
                .filter(number ->
                        Checks.ofPerson(Form.of(people.get(number - 1))).failed())
                .mapToObj(number -> "people/" + number)
                .findFirst();
    }

    /** What a draft holds of one page. */
    public static Map<String, List<String>> fields(Question question, Answers answers) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        question.fields().forEach(name -> fields.put(name, answers.all(name)));
        return fields;
    }

    /** The page before the check page: the last question that somebody was led to. */
    public static String beforeCheck(Answers answers) {
        return after(Question.PLACE, answers).equals(Question.SOURCE.path())
                ? Question.SOURCE.path()
                : Question.PLACE.path();
    }

    /** The page before this one; empty where that is the start of the form. */
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
