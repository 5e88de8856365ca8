package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
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
    void a_day_is_filled_in_and_read_again() {
        LocalDate day = LocalDate.of(2026, 12, 7);
        Form filled = Form.empty().with("when", day);
        assertThat(filled.date("when")).isEqualTo(new TypedDate.Valid(day));
        assertThat(filled.value("when-month")).isEqualTo("12");
        assertThat(filled.noDate("when")).isFalse();
        assertThat(filled.with("when-day", "").noDate("when")).isFalse();
        assertThat(Form.empty().noDate("when")).isTrue();
    }

    @Test
    void what_has_to_be_there_is_asked_for_first() {
        assertThat(TYPED.required("story", Form.TEXT, "story.empty").failed()).isFalse();
        assertThat(TYPED.required("empty", Form.TEXT, "story.empty").errors())
                .containsExactly(new Form.Problem("empty", "story.empty", List.of()));
        assertThat(TYPED.required("story", 3, "story.empty").errors())
                .containsExactly(new Form.Problem("story", "ui.too-long", List.of(9)));
    }

    @Test
    void what_is_too_long_is_counted_in_characters_and_comes_back_whole() {
        Form typed = Form.empty().with("line", "\ud83d\ude00".repeat(Form.LINE + 1));
        assertThat(typed.within("line", Form.LINE + 1).failed()).isFalse();
        Form within = typed.within("line", Form.LINE);
        assertThat(within.errors()).containsExactly(new Form.Problem("line", "ui.too-long", List.of(1)));
        assertThat(within.value("line")).isEqualTo(typed.value("line"));
        assertThat(Form.empty().within("line", 0).failed()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "0,0",
        "12,12",
        "012,12",
        "999999999,999999999",
        "1000000000,0",
        "-1,0",
        "1.5,0",
        "x,0",
        "'',0",
        "\u0661,0"
    })
    void a_number_is_one_of_at_most_nine_digits(String typed, int number) {
        assertThat(Form.empty().with("up-to", typed).number("up-to")).isEqualTo(number);
        assertThat(Form.empty().with("version", typed).version()).isEqualTo(number);
    }

    @Test
    void the_version_that_somebody_saw_goes_along() {
        assertThat(Form.empty().versioned()).isFalse();
        assertThat(Form.empty().version()).isZero();
        assertThat(Form.empty().withVersion(3).versioned()).isTrue();
        assertThat(Form.empty().withVersion(3).withVersion(4).version()).isEqualTo(4);
    }

    @Test
    void a_form_counts_once_by_an_id_that_stays() {
        Form form = Form.empty().withOnce();
        assertThat(form.withOnce().once()).isEqualTo(form.once());
        assertThat(form.value("once")).isEqualTo(form.once().toString());
        assertThat(Form.empty().withOnce().once()).isNotEqualTo(form.once());
        for (String none : List.of("", "x", "1-1-1-1-1", form.value("once") + "0")) {
            Form changed = Form.empty().with("once", none);
            assertThat(changed.withOnce().value("once")).isNotEqualTo(none).hasSize(36);
            assertThat(changed.once()).isNotEqualTo(changed.once());
        }
    }

    @Test
    void an_id_is_only_what_looks_like_one() {
        UUID one = UUID.fromString("0f8fad5b-d9cb-469f-a165-70867728950e");
        UUID other = UUID.fromString("7c9e6679-7425-40de-944b-e07fc1f90ae7");
        assertThat(Form.empty().with("with", one.toString()).id("with")).contains(one);
        for (String none : List.of("", "x", "1-1-1-1-1", one.toString().toUpperCase(Locale.ROOT), one + "0")) {
            assertThat(Form.empty().with("with", none).id("with")).isEmpty();
        }
        assertThat(Form.empty()
                        .with("to", one.toString(), "x", other.toString())
                        .ids("to"))
                .containsExactlyInAnyOrder(one, other);
        assertThat(Form.empty().ids("to")).isEmpty();
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
