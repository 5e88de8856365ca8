package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {
    private static final Form TYPED = Form.of(
            Map.of("story", List.of("  Drie bedden.\r\n"), "signs", List.of("A1", "A3"), "empty", List.of(" \u200b ")));

    @Test
    void a_value_is_never_null_and_has_nothing_around_it() {
        assertThat(TYPED.value("story")).isEqualTo("Drie bedden.");
        assertThat(TYPED.value("unknown")).isEmpty();
        assertThat(TYPED.values("unknown")).isEmpty();
        assertThat(TYPED.blank("empty")).isTrue();
        assertThat(TYPED.blank("story")).isFalse();
    }

    @Test
    void a_choice_is_chosen_alone_or_among_others() {
        assertThat(TYPED.chosen("signs", "A3")).isTrue();
        assertThat(TYPED.chosen("signs", "A2")).isFalse();
        assertThat(TYPED.values("signs")).containsExactly("A1", "A3");
    }

    @Test
    void a_form_never_changes() {
        Form other = TYPED.with("story", "Vier bedden.").wrong("story", "report.story.long", 12);
        assertThat(TYPED.value("story")).isEqualTo("Drie bedden.");
        assertThat(TYPED.failed()).isFalse();
        assertThat(other.value("story")).isEqualTo("Vier bedden.");
        assertThat(other.error("story")).isEqualTo(new Form.Problem("story", "report.story.long", List.of(12)));
    }

    @Test
    void each_field_shows_its_first_problem_and_the_order_stays() {
        Form wrong = Form.empty().wrong("b", "first").wrong("a", "second").wrong("b", "third");
        assertThat(wrong.errors()).extracting(Form.Problem::key).containsExactly("first", "second");
        assertThat(wrong.error("c")).isNull();
        assertThat(wrong.failed()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"7,12,2026,2026-12-07", "07,12,2026,2026-12-07", "29,2,2028,2028-02-29"})
    void three_fields_make_a_day(String day, String month, String year, LocalDate expected) {
        assertThat(date(day, month, year)).isEqualTo(new TypedDate.Valid(expected));
    }

    @ParameterizedTest
    @CsvSource({
        "31,2,2026",
        "29,2,2026",
        "7,12,26",
        "7,,2026",
        "0,1,2026",
        "x,1,2026",
        "-1,1,2026",
        "7,december,2026",
        "١,1,2026"
    })
    void three_fields_may_make_no_day(String day, String month, String year) {
        assertThat(date(day, month, year)).isInstanceOf(TypedDate.Invalid.class);
    }

    @Test
    void three_empty_fields_are_no_answer() {
        assertThat(date("", " ", "")).isInstanceOf(TypedDate.Absent.class);
        assertThat(Form.empty().date("when")).isInstanceOf(TypedDate.Absent.class);
    }

    @Test
    void a_hundred_thousand_characters_come_back() {
        char[] long_ = new char[100_000];
        Arrays.fill(long_, 'é');
        assertThat(Form.empty().with("story", new String(long_)).value("story")).hasSize(100_000);
    }

    private static TypedDate date(String day, String month, String year) {
        String typedMonth = month == null ? "" : month;
        return Form.empty()
                .with("when-day", day)
                .with("when-month", typedMonth)
                .with("when-year", year)
                .date("when");
    }
}
