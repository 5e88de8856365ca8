package nl.meldroute.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.reporting.Alarm;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 1: de weg door het formulier")
class WayTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({"now,call", "unknown,call", "no,story"})
    void danger_or_doubt_leads_past_the_numbers_to_phone(String danger, String next) {
        assertThat(Way.after(Question.DANGER, answers("danger", danger))).isEqualTo(next);
    }

    @Test
    void three_answers_are_enough() {
        Answers three = answers("danger", "no", "story", "Ik zag achttien mensen", "place", "Dorpsstraat 12");
        assertThat(Way.open(three)).isEqualTo("check");
        assertThat(Way.open(three.without(List.of("place")))).isEqualTo("place");
        assertThat(Way.open(three.without(List.of("story")))).isEqualTo("story");
        assertThat(Way.open(three.without(List.of("danger")))).isEqualTo("danger");
    }

    @Test
    void not_knowing_the_place_is_an_answer() {
        assertThat(Way.open(answers("danger", "no", "story", "Ik zag iets", "place-unknown", "yes")))
                .isEqualTo("check");
    }

    @Test
    void a_half_typed_answer_is_still_to_be_finished() {
        Answers three = answers("danger", "no", "story", "Ik zag achttien mensen", "place", "Dorpsstraat 12");
        assertThat(Way.unfinished(three, TODAY)).isEqualTo("check");
        assertThat(Way.unfinished(three.without(List.of("story", "place")), TODAY))
                .isEqualTo("story");
        Map<String, String> half =
                Map.of("story", "Ik zag", "place", "a".repeat(201), "received-day", "3", "phone", "0".repeat(101));
        half.forEach((field, text) -> assertThat(
                        Way.unfinished(three.with(List.of(field), Map.of(field, List.of(text))), TODAY))
                .as(field)
                .isEqualTo(Map.of("received-day", "source", "phone", "contact").getOrDefault(field, field)));
    }

    @Test
    void only_what_comes_from_outside_is_asked_how_it_came_in() {
        Answers own = answers("danger", "no", "story", "Ik zag iets", "place", "Loods");
        assertThat(Way.after(Question.PLACE, own)).isEqualTo("check");
        assertThat(Way.after(Question.PLACE, own.with(List.of("for"), Map.of("for", List.of("resident")))))
                .isEqualTo("source");
    }

    @ParameterizedTest
    @CsvSource({"now,NOW", "unknown,TODAY", "no,NONE"})
    void the_answer_about_danger_alerts(String danger, Alarm alarm) {
        assertThat(Alarms.ofDanger(answers("danger", danger))).isEqualTo(alarm);
        assertThat(Alarms.atSending(answers("danger", danger))).isEqualTo(alarm);
    }

    @ParameterizedTest
    @CsvSource({"yes,TODAY", "unknown,TODAY", "no,NONE"})
    void somebody_who_may_be_younger_than_18_alerts_like_doubt(String minor, Alarm alarm) {
        Answers answers = answers("danger", "no").withPerson(1, Map.of("minor", List.of(minor)));
        assertThat(Alarms.atSending(answers)).isEqualTo(alarm);
        assertThat(Alarms.ofDanger(answers)).isEqualTo(Alarm.NONE);
    }

    @Test
    void danger_now_is_not_softened_by_a_minor() {
        Answers answers = answers("danger", "now").withPerson(1, Map.of("minor", List.of("yes")));
        assertThat(Alarms.atSending(answers)).isEqualTo(Alarm.NOW);
    }

    @Test
    void one_s_own_name_is_found_and_taken_out_only_where_asked() {
        Answers answers = answers(
                "story",
                "Samira Zonneveld zag het. Vraag Samira Zonneveld.",
                "place",
                "balie",
                "name",
                "Samira Zonneveld");
        List<OwnData.Hit> hits = OwnData.in(answers);
        assertThat(hits).extracting(OwnData.Hit::found).contains("Samira Zonneveld");
        Answers less = OwnData.without(answers, Set.of(hits.getFirst().id()));
        assertThat(less.first("story")).isEqualTo("[…] zag het. Vraag Samira Zonneveld.");
        assertThat(OwnData.without(answers, Set.of()).first("story")).isEqualTo(answers.first("story"));
    }

    @Test
    void the_lists_of_signs_follow_what_it_looks_like() {
        assertThat(SignLists.of(List.of())).extracting(SignLists.SignList::code).containsExactly("A");
        assertThat(SignLists.of(List.of("sex", "work", "crime", "organs", "smuggling", "unknown")))
                .extracting(SignLists.SignList::code)
                .containsExactly("A", "S", "W", "C", "O", "M");
    }

    private static Answers answers(String... fieldsAndValues) {
        Answers answers = Answers.begin("self", NOW);
        for (int at = 0; at < fieldsAndValues.length; at += 2) {
            String field = fieldsAndValues[at];
            answers = answers.with(List.of(field), Map.of(field, List.of(fieldsAndValues[at + 1])));
        }
        return answers;
    }
}
