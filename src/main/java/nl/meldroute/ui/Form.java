package nl.meldroute.ui;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What somebody typed and what is wrong with it. Never changes: each step gives a new form. */
public final class Form {
    private static final Form EMPTY = new Form(Map.of(), List.of());
    private final Map<String, List<String>> fields;
    private final List<Problem> problems;

    private Form(Map<String, List<String>> fields, List<Problem> problems) {
        this.fields = fields;
        this.problems = problems;
    }

    /**
     * One thing that is wrong.
     *
     * @param field name of the field that has to change
     * @param key message key of the sentence that says what to do
     * @param words that fill its places
     */
    public record Problem(String field, String key, List<Object> words) {}

    public static Form empty() {
        return EMPTY;
    }

    /** The values as they came, without what nobody can see and without space around them. */
    public static Form of(Map<String, List<String>> typed) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        typed.forEach((name, values) -> fields.put(name, cleaned(values)));
        return new Form(fields, List.of());
    }

    /** What stands in the field; empty if nothing does. */
    public String value(String field) {
        return values(field).stream().findFirst().orElse("");
    }

    public List<String> values(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean blank(String field) {
        return values(field).stream().allMatch(String::isEmpty);
    }

    /** Whether this choice is ticked, alone or among others. */
    public boolean chosen(String field, String value) {
        return values(field).contains(value);
    }

    /** The date in the three fields {@code name-day}, {@code name-month} and {@code name-year}. */
    public TypedDate date(String field) {
        return TypedDate.read(value(field + "-day"), value(field + "-month"), value(field + "-year"));
    }

    public Form with(String field, String... values) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        changed.put(field, cleaned(List.of(values)));
        return new Form(changed, problems);
    }

    /** The same form, with one thing more that is wrong; the first problem of a field is the one that is shown. */
    public Form wrong(String field, String key, Object... words) {
        List<Problem> more = new ArrayList<>(problems);
        if (error(field) == null) {
            more.add(new Problem(field, key, List.of(words)));
        }
        return new Form(fields, List.copyOf(more));
    }

    public boolean failed() {
        return !problems.isEmpty();
    }

    /** What is wrong, in the order in which it was found. */
    public List<Problem> errors() {
        return problems;
    }

    public @Nullable Problem error(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .findFirst()
                .orElse(null);
    }

    private static List<String> cleaned(List<String> values) {
        return values.stream().map(TypedText::clean).map(String::strip).toList();
    }
}
