package nl.meldroute.reporting.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.jspecify.annotations.Nullable;

/** What is wrong with an answer, in a sentence that says what to do. Three answers are required, no more. */
public final class Checks {
    public static final int STORY_MOST = 4_000;
    private static final int COUNT_FROM = 3_600;
    private static final int STORY_LEAST = 10;
    private static final int LINE_MOST = 200;
    private static final int NAME_MOST = 100;
    private static final Map<String, Set<String>> CHOICES = Map.ofEntries(
            Map.entry("danger", Set.of("now", "unknown", "no")),
            Map.entry("called", Set.of("112", "police", "not-yet")),
            Map.entry("when", Set.of("today", "other", "often", "unknown")),
            Map.entry("part", Set.of("morning", "afternoon", "evening", "night", "unknown")),
            Map.entry(
                    "how", Set.of("phone", "letter", "email", "desk", "anonymous", "paper", "before-start", "unknown")),
            Map.entry("from", Set.of("resident", "school", "doctor", "housing", "other", "unknown")),
            Map.entry("seen-where", Set.of("desk", "street", "visit", "inspection", "phone", "other")),
            Map.entry("looks-like", Set.of("sex", "work", "crime", "organs", "smuggling", "unknown")),
            Map.entry("reply", Set.of("code", "call", "none")),
            Map.entry("call-part", Set.of("morning", "afternoon")),
            Map.entry("discussed", Set.of("yes", "no")),
            Map.entry("read-along", Set.of("yes", "no")),
            Map.entry("role", Set.of("needs-help", "benefits", "employer", "witness", "unknown")),
            Map.entry("minor", Set.of("yes", "no", "unknown")));

    private Checks() {}

    /** The form with all that is wrong on this page. */
    public static Form of(Question question, Form form, LocalDate today) {
        Form checked = choices(question.fields(), form);
        return switch (question) {
            case DANGER -> form.blank("danger") ? form.wrong("danger", "reporting.danger.choose") : checked;
            case CALL -> line(checked, "callback", NAME_MOST);
            case STORY -> story(checked);
            case PLACE -> saysWhen(form) ? place(checked) : day(place(checked), "day", today);
            case SOURCE -> day(checked, "received", today);
            case SIGNS -> checked;
            case CONTACT -> contact(checked);
        };
    }

    /**
     * Whether the page may be kept before it is checked, while somebody types: its choices are known, and no text is longer
     * than any that is asked; a number to phone in an alarm also fits where it is sealed.
     */
    public static boolean fits(Question question, Form form) {
        return !choices(question.fields(), form).failed()
                && question.fields().stream()
                        .allMatch(field -> length(form, field) <= (field.equals("callback") ? NAME_MOST : STORY_MOST));
    }

    /** Likewise of one person. */
    public static boolean fitsPerson(Form form) {
        return !choices(Question.PERSON, form).failed()
                && Question.PERSON.stream().allMatch(field -> length(form, field) <= STORY_MOST);
    }

    /** The form with all that is wrong with one person. */
    public static Form ofPerson(Form form) {
        Form checked = choices(Question.PERSON, form);
        if (form.blank("description")) {
            checked = checked.wrong("description", "reporting.description.empty");
        }
        for (String field : Question.PERSON) {
            checked = line(checked, field, LINE_MOST);
        }
        return checked;
    }

    /** The form with what is wrong with what a reporter adds after sending. */
    public static Form ofAddition(Form form) {
        int length = form.value("addition").length();
        if (length == 0) {
            return form.wrong("addition", "reporting.follow.addition.empty");
        }
        return length > STORY_MOST ? form.wrong("addition", "ui.too-long", length - STORY_MOST) : form;
    }

    /** The form as it is meant: a day that was typed counts no more once another choice says when it was. */
    public static Form meant(Form form) {
        return saysWhen(form) ? form.with("day-day").with("day-month").with("day-year") : form;
    }

    /** How many characters may still be typed, once it is good to know. */
    public static @Nullable Integer left(String text) {
        int left = STORY_MOST - text.length();
        return left >= 0 && text.length() >= COUNT_FROM ? left : null;
    }

    private static Form choices(Iterable<String> fields, Form form) {
        Form checked = form;
        for (String field : fields) {
            Set<String> known = CHOICES.get(field);
            if (known != null && !form.blank(field) && !known.containsAll(form.values(field))) {
                checked = checked.wrong(field, "reporting.choose");
            }
        }
        return checked;
    }

    private static Form story(Form form) {
        int length = form.value("story").length();
        if (form.blank("story")) {
            return form.wrong("story", "reporting.story.empty");
        }
        if (length < STORY_LEAST) {
            return form.wrong("story", "reporting.story.short", STORY_LEAST);
        }
        return length > STORY_MOST ? form.wrong("story", "ui.too-long", length - STORY_MOST) : form;
    }

    private static Form place(Form form) {
        Form checked = line(form, "place", LINE_MOST);
        return form.blank("place") && !form.chosen("place-unknown", "yes")
                ? checked.wrong("place", "reporting.place.empty")
                : checked;
    }

    private static boolean saysWhen(Form form) {
        return !form.blank("when") && !form.chosen("when", "other");
    }

    private static Form day(Form form, String field, LocalDate today) {
        return switch (form.date(field)) {
            case TypedDate.Absent _ -> form;
            case TypedDate.Invalid _ -> form.wrong(field, "reporting.day.past");
            case TypedDate.Valid(LocalDate day) -> day.isAfter(today) ? form.wrong(field, "reporting.day.past") : form;
        };
    }

    private static Form contact(Form form) {
        Form checked = form;
        for (String field : new String[] {"phone", "name", "department", "colleague", "resident"}) {
            checked = line(checked, field, NAME_MOST);
        }
        return form.chosen("reply", "call") && form.blank("phone")
                ? checked.wrong("phone", "reporting.phone.empty")
                : checked;
    }

    private static int length(Form form, String field) {
        return form.values(field).stream().mapToInt(String::length).sum();
    }

    private static Form line(Form form, String field, int most) {
        int length = form.value(field).length();
        return length > most ? form.wrong(field, "ui.too-long", length - most) : form;
    }
}
