package nl.meldroute.oversight.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Toezicht: hoe lang een maand duurt, wat er geteld wordt en hoe het naast de maand ervoor is")
class MonthRulesTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    @Test
    void a_day_begins_at_midnight_where_the_municipality_is_also_when_the_clock_changes() {
        LocalDate winter = LocalDate.of(2026, 10, 25);
        Span back = new Span(winter, winter);
        assertThat(back.from(ZONE)).isEqualTo(Instant.parse("2026-10-24T22:00:00Z"));
        assertThat(back.until(ZONE)).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(Duration.between(back.from(ZONE), back.until(ZONE))).hasHours(25);
        LocalDate summer = LocalDate.of(2026, 3, 29);
        Span forward = new Span(summer, summer);
        assertThat(Duration.between(forward.from(ZONE), forward.until(ZONE))).hasHours(23);
    }

    @Test
    void months_follow_one_another_without_a_gap() {
        YearMonth month = YearMonth.of(2026, 1);
        for (int passed = 0; passed < 24; passed++) {
            YearMonth next = month.plusMonths(1);
            assertThat(Span.of(month).until(ZONE)).isEqualTo(Span.of(next).from(ZONE));
            assertThat(Span.due(month)).isEqualTo(next.atDay(10));
            month = next;
        }
    }

    @Test
    void a_number_beside_another_is_told_in_a_word() {
        assertThat(Than.of(2, 1)).isEqualTo(Than.MORE);
        assertThat(Than.of(1, 0)).isEqualTo(Than.MORE);
        assertThat(Than.of(1, 2)).isEqualTo(Than.FEWER);
        assertThat(Than.of(0, 2)).isEqualTo(Than.FEWER);
        assertThat(Than.of(2, 2)).isEqualTo(Than.AS_MANY);
        assertThat(Than.of(0, 0)).isEqualTo(Than.NEVER);
    }

    @Test
    void everything_that_goes_to_somebody_else_is_counted_once() {
        Set<String> counted = new HashSet<>();
        Stream.of(Item.values())
                .flatMap(item -> item.acts().stream())
                .forEach(act -> assertThat(counted.add(act)).as(act).isTrue());
        assertThat(counted)
                .containsAll(Kind.SENT.acts())
                .containsAll(Kind.NAME.acts())
                .containsAll(Kind.EXPORTED.acts());
        assertThat(counted).allMatch(act -> Kind.known(act).isPresent());
    }

    @Test
    void what_was_refused_counts_as_that_alone() {
        assertThat(Item.of("reporter.reveal", true)).contains(Item.REFUSED);
        assertThat(Item.of("reporter.reveal", false)).contains(Item.NAMES);
        assertThat(Item.of("signal.read", false)).isEmpty();
        assertThat(Item.coded("names")).contains(Item.NAMES);
        assertThat(Item.coded("outside")).isEmpty();
        assertThat(Kind.coded("name")).contains(Kind.NAME);
        assertThat(Kind.coded("names")).isEmpty();
    }
}
