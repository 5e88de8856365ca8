package nl.meldroute.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.Editions;
import nl.meldroute.retention.Retention.Until;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Lezing I-12: wanneer een gesloten signaal om een besluit vraagt, en wanneer het gaat")
class RetentionTermsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final LocalDate CLOSED = LocalDate.of(2026, 11, 23);
    private final Edition edition = Editions.standard();
    private final RetentionTerms terms = new RetentionTerms(edition, TODAY);

    @Test
    void it_asks_thirty_days_before_its_term_ends() {
        assertThat(terms.asked()).isEqualTo(TODAY.plusDays(30));
    }

    @ParameterizedTest(name = "{0} days before its term ends it goes after {1} days")
    @CsvSource({"45, 45", "31, 31", "30, 30", "29, 30", "1, 30", "0, 30", "-1, 30", "-400, 30"})
    void the_grace_lies_inside_the_term_where_there_is_room(int left, int goesAfter) {
        assertThat(terms.eraseFrom(TODAY.plusDays(left))).isEqualTo(TODAY.plusDays(goesAfter));
    }

    @ParameterizedTest(name = "kept until {0} days from now, at most {1}: until day {2} is {3}")
    @CsvSource({
        "10, 100, 11, true",
        "10, 100, 100, true",
        "10, 100, 10, false",
        "10, 100, 9, false",
        "10, 100, 101, false",
        "-10, 100, 1, true",
        "-10, 100, 0, false",
        "-10, 100, -5, false",
        "10, 5, 7, false"
    })
    void it_is_kept_longer_than_it_was_and_not_past_the_most(int rest, int most, int day, boolean may) {
        assertThat(terms.mayKeepUntil(TODAY.plusDays(day), TODAY.plusDays(rest), TODAY.plusDays(most)))
                .isEqualTo(may);
    }

    @Test
    void what_is_kept_until_a_day_goes_on_that_day() {
        assertThat(terms.over(TODAY.plusDays(1))).isFalse();
        assertThat(terms.over(TODAY)).isTrue();
        assertThat(terms.over(TODAY.minusDays(1))).isTrue();
    }

    @Test
    void names_that_go_first_still_do_when_the_rest_is_kept_longer_and_others_stay_with_it() {
        LocalDate later = TODAY.plusYears(1);
        Until first = new Until(TODAY, TODAY.plusMonths(2));
        assertThat(first.namesFirst()).isTrue();
        assertThat(first.keptUntil(later)).isEqualTo(new Until(TODAY, later));
        Until together = new Until(TODAY, TODAY);
        assertThat(together.namesFirst()).isFalse();
        assertThat(together.keptUntil(later)).isEqualTo(new Until(later, later));
    }

    static Stream<String> outcomes() {
        return Stream.concat(Closing.RESULTS.stream(), TurnedAway.REASONS.stream());
    }

    @ParameterizedTest
    @MethodSource("outcomes")
    void every_end_of_a_signal_has_a_term_and_none_is_longer_than_the_most(String outcome) {
        Until until = RetentionTable.after(Ended.on(CLOSED), outcome, edition);
        assertThat(until.names()).isAfter(CLOSED).isBeforeOrEqualTo(until.rest());
        assertThat(until.rest()).isBeforeOrEqualTo(RetentionTable.atMost(CLOSED, edition));
    }

    @ParameterizedTest
    @MethodSource("nl.meldroute.retention.rules.RetentionTermsTest#turnedAway")
    void what_was_turned_away_is_kept_as_if_there_was_no_indication(String reason) {
        assertThat(RetentionTable.after(Ended.on(CLOSED), reason, edition))
                .isEqualTo(RetentionTable.after(Ended.on(CLOSED), "no-indication", edition));
    }

    static Stream<String> turnedAway() {
        return TurnedAway.REASONS.stream();
    }
}
