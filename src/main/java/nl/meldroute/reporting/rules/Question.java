package nl.meldroute.reporting.rules;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The pages of the form with the fields on each. Appendix 7 asks most of them; readings I-04 and I-14 the rest. */
public enum Question {
    DANGER("danger", "danger"),
    CALL("call", "callback,called"),
    STORY("story", "story"),
    PLACE("place", "place,place-unknown,when,day-day,day-month,day-year,part"),
    SOURCE("source", "how,from,received-day,received-month,received-year"),
    SIGNS("signs", "seen-where,looks-like"),
    CONTACT("contact", "reply,phone,call-part,name,department,colleague,resident,discussed,read-along");

    /** Fields of one person on {@code /people/{i}}. */
    public static final List<String> PERSON =
            List.of("description", "role", "minor", "phone", "email", "plate", "company", "account");

    /** What says who the reporter is, or how to reach them: sealed at sending, dropped from a draft that is left alone. */
    public static final List<String> SEALED =
            Stream.concat(Stream.of("callback"), CONTACT.fields().stream()).toList();

    /** Fields that hold a code, a tick or a part of a date, and never words; nothing that says who the reporter is. */
    private static final Set<String> CODED = Set.of(
            "for",
            "danger",
            "called",
            "place-unknown",
            "when",
            "day-day",
            "day-month",
            "day-year",
            "part",
            "how",
            "from",
            "received-day",
            "received-month",
            "received-year",
            "seen-where",
            "looks-like",
            "sign");

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9-]{1,20}");
    private final String path;
    private final String fields;

    Question(String path, String fields) {
        this.path = path;
        this.fields = fields;
    }

    public String path() {
        return path;
    }

    public List<String> fields() {
        return List.of(fields.split(",", -1));
    }

    /** What is left of answers once everything that was written in words is taken out: it may name people. */
    public static Map<String, List<String>> withoutWords(Map<String, List<String>> answers) {
        return answers.entrySet().stream()
                .filter(answer -> CODED.contains(answer.getKey()))
                .filter(answer -> answer.getValue().stream()
                        .allMatch(value -> CODE.matcher(value).matches()))
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    public static Optional<Question> at(String path) {
        return Stream.of(values()).filter(one -> one.path.equals(path)).findFirst();
    }
}
