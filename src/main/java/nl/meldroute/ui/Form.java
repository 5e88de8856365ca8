package nl.meldroute.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.kernel.RandomIds;
import org.jspecify.annotations.Nullable;

/** What somebody typed and what is wrong with it. Never changes: each step gives a new form. */
public final class Form {
    /** The longest text in own words. */
    public static final int TEXT = 4_000;

    /** The longest line. */
    public static final int LINE = 200;

    private static final String ONCE = "once";
    private static final String VERSION = "version";
    private static final String NUMBER = "[0-9]{1,9}";
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

    /** The day in the three fields; empty where none that exists stands there. */
    public Optional<LocalDate> day(String field) {
        return date(field) instanceof TypedDate.Valid(LocalDate day) ? Optional.of(day) : Optional.empty();
    }

    /** Whether nothing was typed in the three fields of a date. */
    public boolean noDate(String field) {
        return date(field) instanceof TypedDate.Absent;
    }

    /** The number in the field; 0 if none stands there. */
    public int number(String field) {
        return value(field).matches(NUMBER) ? Integer.parseInt(value(field)) : 0;
    }

    /** The id in the field; empty where none stands there. */
    public Optional<UUID> id(String field) {
        return RandomIds.read(value(field));
    }

    /** The ids among what was chosen; what is none was made up and is left out. */
    public Set<UUID> ids(String field) {
        return values(field).stream()
                .map(RandomIds::read)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The version that somebody looked at; 0, which never was one, where the form does not say. */
    public int version() {
        return number(VERSION);
    }

    /** Whether the form says which version somebody looked at. */
    public boolean versioned() {
        return !blank(VERSION);
    }

    public Form withVersion(int version) {
        return with(VERSION, Integer.toString(version));
    }

    /** The id by which the form counts once, however often it is sent; another one where somebody changed it. */
    public UUID once() {
        return id(ONCE).orElseGet(RandomIds::next);
    }

    /** The form with such an id; the one that it has stays. */
    public Form withOnce() {
        return with(ONCE, once().toString());
    }

    /** A form that keeps this id. */
    public Form withOnce(UUID id) {
        return with(ONCE, id.toString());
    }

    public Form with(String field, LocalDate day) {
        return with(field + "-day", Integer.toString(day.getDayOfMonth()))
                .with(field + "-month", Integer.toString(day.getMonthValue()))
                .with(field + "-year", Integer.toString(day.getYear()));
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

    /** Something has to stand there, and not more than this; what is too long comes back whole. */
    public Form required(String field, int most, String empty) {
        return blank(field) ? wrong(field, empty) : within(field, most);
    }

    /** Not more than this many characters. */
    public Form within(String field, int most) {
        String text = value(field);
        int over = text.codePointCount(0, text.length()) - most;
        return over > 0 ? wrong(field, "ui.too-long", over) : this;
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
