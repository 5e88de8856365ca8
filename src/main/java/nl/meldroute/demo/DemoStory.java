package nl.meldroute.demo;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What an invented reporter gives.
 *
 * @param daysAgo when, counted back from the first start
 * @param answers by field of the form
 * @param people those who were there, by field of the page
 */
record DemoStory(int daysAgo, Map<String, List<String>> answers, List<Map<String, List<String>>> people) {
    static DemoStory of(int daysAgo, String looksLike, String place, String story) {
        return new DemoStory(
                daysAgo,
                Map.of(
                        "danger", List.of("no"),
                        "story", List.of(story),
                        "place", List.of(place),
                        "when", List.of("often"),
                        "looks-like", List.of(looksLike)),
                List.of());
    }

    DemoStory with(String field, String... values) {
        Map<String, List<String>> more = new HashMap<>(answers);
        more.put(field, List.of(values));
        return new DemoStory(daysAgo, more, people);
    }

    DemoStory withPerson(String description, String role, String minor) {
        return withPerson(Map.of("description", description, "role", role, "minor", minor));
    }

    /** By field of the page. */
    DemoStory withPerson(Map<String, String> said) {
        Map<String, List<String>> person = new HashMap<>();
        said.forEach((field, value) -> person.put(field, List.of(value)));
        List<Map<String, List<String>>> more = new ArrayList<>(people);
        more.add(person);
        return new DemoStory(daysAgo, answers, more);
    }
}
