package nl.meldroute.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Lezing I-06: een termijn eindigt op een werkdag")
class WorkCalendarTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24, 2026-11-25",
        "2026-11-27, 2026-11-30",
        "2026-11-28, 2026-11-30",
        "2026-12-24, 2026-12-28",
        "2026-12-31, 2027-01-04",
        "2026-04-02, 2026-04-03",
        "2026-04-03, 2026-04-07",
        "2026-04-24, 2026-04-28",
        "2026-05-13, 2026-05-15"
    })
    void the_next_working_day_skips_weekends_and_dutch_holidays(LocalDate day, LocalDate next) {
        assertThat(WorkCalendar.end(day, new WorkingDays(1))).isEqualTo(next);
    }

    @Test
    void a_term_in_calendar_days_that_ends_on_christmas_moves_on() {
        assertThat(WorkCalendar.end(LocalDate.of(2026, 11, 27), Period.ofDays(28)))
                .isEqualTo(LocalDate.of(2026, 12, 28));
        assertThat(WorkCalendar.end(LocalDate.of(2026, 11, 24), Period.ofDays(7)))
                .isEqualTo(LocalDate.of(2026, 12, 1));
    }
}
