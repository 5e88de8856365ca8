package nl.meldroute.reporting.rules;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.ReportContent;

/**
 * What a reporter has answered so far. Each change gives a new one.
 *
 * @param report the id that the report will have, and has as soon as there is an alarm
 * @param fields answers by field name
 * @param people those who were there, each with its own fields
 * @param touched when something was last changed; kept inside the encrypted draft only
 * @param alarmed whether officer and deputy were already alerted to this draft
 */
public record Answers(
        ReportId report,
        Map<String, List<String>> fields,
        List<Map<String, List<String>>> people,
        Instant touched,
        boolean alarmed) {

    public static Answers begin(String forWhom, Instant now) {
        return new Answers(ReportId.random(), Map.of("for", List.of(forWhom)), List.of(), now, false);
    }

    public String first(String field) {
        return all(field).stream().findFirst().orElse("");
    }

    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    public boolean has(String field) {
        return !first(field).isBlank();
    }

    /** Whether it came in before the municipality took signals here: nobody gave it who can be asked or answered. */
    public boolean beforeStart() {
        return ReportContent.beforeStart(first("for"), first(ReportContent.HOW));
    }

    /** With these fields as they are typed now; a field that is not there was left open. */
    public Answers with(List<String> names, Map<String, List<String>> typed) {
        Map<String, List<String>> changed = new LinkedHashMap<>(fields);
        names.forEach(name -> {
            List<String> values = typed.getOrDefault(name, List.of());
            if (values.stream().allMatch(String::isBlank)) {
                changed.remove(name);
            } else {
                changed.put(name, List.copyOf(values));
            }
        });
        return new Answers(report, changed, people, touched, alarmed);
    }

    public Answers without(List<String> names) {
        return with(names, Map.of());
    }

    /** With this person in place of the one at the number, counted from 1; a number past the end adds one. */
    public Answers withPerson(int number, Map<String, List<String>> person) {
        List<Map<String, List<String>>> changed = new ArrayList<>(people);
        if (number <= changed.size()) {
            changed.set(number - 1, Map.copyOf(person));
        } else {
            changed.add(Map.copyOf(person));
        }
        return new Answers(report, fields, changed, touched, alarmed);
    }

    /** The person at the number, counted from 1; nothing is known of one that is not there. */
    public Map<String, List<String>> person(int number) {
        return number >= 1 && number <= people.size() ? people.get(number - 1) : Map.of();
    }

    public Answers withoutPerson(int number) {
        List<Map<String, List<String>>> changed = new ArrayList<>(people);
        if (number >= 1 && number <= changed.size()) {
            changed.remove(number - 1);
        }
        return new Answers(report, fields, changed, touched, alarmed);
    }

    public Answers touchedAt(Instant now) {
        return new Answers(report, fields, people, now, alarmed);
    }

    public Answers nowAlarmed() {
        return new Answers(report, fields, people, touched, true);
    }

    @Override
    public String toString() {
        return "Answers[" + report + "]";
    }
}
