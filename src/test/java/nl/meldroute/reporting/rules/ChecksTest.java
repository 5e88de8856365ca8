package nl.meldroute.reporting.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 1 en bijlage 7: wat moet, en wat te lang is")
class ChecksTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @Test
    void the_danger_question_wants_an_answer_from_the_list() {
        assertThat(wrong(Question.DANGER, Map.of())).isEqualTo("reporting.danger.choose");
        assertThat(wrong(Question.DANGER, Map.of("danger", List.of("perhaps")))).isEqualTo("reporting.choose");
        assertThat(wrong(Question.DANGER, Map.of("danger", List.of("unknown")))).isEmpty();
    }

    @Test
    void a_story_has_ten_characters_and_at_most_four_thousand() {
        assertThat(wrong(Question.STORY, Map.of("story", List.of("   \u200b  "))))
                .isEqualTo("reporting.story.empty");
        assertThat(wrong(Question.STORY, Map.of("story", List.of("123456789")))).isEqualTo("reporting.story.short");
        assertThat(wrong(Question.STORY, Map.of("story", List.of("1234567890"))))
                .isEmpty();
        assertThat(wrong(Question.STORY, Map.of("story", List.of("a".repeat(4_000)))))
                .isEmpty();
        Form tooLong = Checks.of(Question.STORY, Form.of(Map.of("story", List.of("a".repeat(100_000)))), TODAY);
        assertThat(tooLong.errors().getFirst().words()).isEqualTo(List.of(96_000));
        assertThat(tooLong.value("story")).hasSize(100_000);
    }

    @Test
    void a_place_is_named_or_not_known() {
        assertThat(wrong(Question.PLACE, Map.of())).isEqualTo("reporting.place.empty");
        assertThat(wrong(Question.PLACE, Map.of("place-unknown", List.of("yes"))))
                .isEmpty();
        assertThat(wrong(Question.PLACE, Map.of("place", List.of("Loods Industrieweg"))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"25-11-2026", "31-2-2026", "1-1-26", "x-1-2026"})
    void a_day_that_is_to_come_or_does_not_exist_is_refused(String day) {
        assertThat(wrong(Question.PLACE, onDay(day))).isEqualTo("reporting.day.past");
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-11-2026", "29-2-2024"})
    void today_and_a_day_that_is_past_are_fine(String day) {
        assertThat(wrong(Question.PLACE, onDay(day))).isEmpty();
    }

    @Test
    void a_day_that_was_typed_first_does_not_stand_in_the_way_of_another_choice() {
        for (String choice : List.of("today", "often", "unknown")) {
            Map<String, List<String>> typed = new HashMap<>(onDay("31-2-2026"));
            typed.put("when", List.of(choice));
            assertThat(wrong(Question.PLACE, typed)).isEmpty();
            assertThat(Checks.meant(Form.of(typed)).date("day")).isInstanceOf(TypedDate.Absent.class);
        }
    }

    @Test
    void who_wants_to_be_phoned_gives_a_number() {
        assertThat(wrong(Question.CONTACT, Map.of("reply", List.of("call")))).isEqualTo("reporting.phone.empty");
        assertThat(wrong(Question.CONTACT, Map.of("reply", List.of("call"), "phone", List.of("06 00 00 00 00"))))
                .isEmpty();
        assertThat(wrong(Question.CONTACT, Map.of("name", List.of("n".repeat(101)))))
                .isEqualTo("ui.too-long");
    }

    @Test
    void a_person_has_a_name_or_a_description() {
        assertThat(Checks.ofPerson(Form.empty()).failed()).isTrue();
        assertThat(Checks.ofPerson(Form.of(Map.of("description", List.of("man met rode bus"))))
                        .failed())
                .isFalse();
    }

    private static Map<String, List<String>> onDay(String day) {
        String[] parts = day.split("-", 3);
        return Map.of(
                "place", List.of("Loods"),
                "when", List.of("other"),
                "day-day", List.of(parts[0]),
                "day-month", List.of(parts[1]),
                "day-year", List.of(parts[2]));
    }

    private static String wrong(Question question, Map<String, List<String>> typed) {
        Form checked = Checks.of(question, Form.of(typed), TODAY);
        return checked.failed() ? checked.errors().getFirst().key() : "";
    }
}
