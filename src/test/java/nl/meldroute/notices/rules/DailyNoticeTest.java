package nl.meldroute.notices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 2 en lezing I-14: één bericht per dag over nieuwe signalen")
class DailyNoticeTest {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final LocalTime FOUR = LocalTime.of(16, 0);

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T14:59:59Z, 2026-11-23",
        "2026-11-24T15:00:00Z, 2026-11-24",
        "2026-11-24T22:59:59Z, 2026-11-24",
        "2026-11-24T23:00:00Z, 2026-11-24",
        "2026-10-24T13:59:59Z, 2026-10-23",
        "2026-10-24T14:00:00Z, 2026-10-24",
        "2026-10-25T14:59:59Z, 2026-10-24",
        "2026-10-25T15:00:00Z, 2026-10-25",
        "2027-03-27T15:00:00Z, 2027-03-27",
        "2027-03-28T13:59:59Z, 2027-03-27",
        "2027-03-28T14:00:00Z, 2027-03-28"
    })
    void at_four_by_the_clock_on_the_wall_in_summer_and_in_winter(Instant now, LocalDate due) {
        assertThat(DailyNotice.lastDue(FOUR, now, ZONE)).isEqualTo(due);
    }

    @Test
    void a_moment_that_a_day_has_twice_or_not_at_all_still_gives_a_day() {
        LocalTime halfPastTwo = LocalTime.of(2, 30);
        assertThat(DailyNotice.lastDue(halfPastTwo, Instant.parse("2026-10-25T00:30:00Z"), ZONE))
                .isEqualTo("2026-10-25");
        assertThat(DailyNotice.lastDue(halfPastTwo, Instant.parse("2027-03-28T01:00:00Z"), ZONE))
                .isEqualTo("2027-03-28");
    }
}
