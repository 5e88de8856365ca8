package nl.meldroute.partners.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Een nummer van langer dan een half jaar geleden wordt eerst gecontroleerd")
class NumberCheckTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Period HALF_A_YEAR = Period.ofMonths(6);

    @Test
    void half_a_year_is_fine_and_a_day_more_is_not() {
        assertThat(NumberCheck.due(LocalDate.of(2026, 5, 25), TODAY, HALF_A_YEAR))
                .isFalse();
        assertThat(NumberCheck.due(LocalDate.of(2026, 5, 24), TODAY, HALF_A_YEAR))
                .isTrue();
        assertThat(NumberCheck.due(TODAY, TODAY, HALF_A_YEAR)).isFalse();
    }

    @Test
    void what_nobody_checked_has_to_be() {
        assertThat(NumberCheck.due(null, TODAY, HALF_A_YEAR)).isTrue();
    }
}
