package nl.meldroute.parameters.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.meldroute.parameters.rules.Leeway.Fault;
import nl.meldroute.policy.Editions;
import nl.meldroute.policy.Parameter;
import org.junit.jupiter.api.Test;

class LeewayTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    private static Parameter figure(String name) {
        return Editions.standard().parameter(name);
    }

    @Test
    void a_figure_stays_between_its_ends() {
        Parameter accept = figure("accept");
        assertThat(Leeway.fault(accept, "1", TODAY, TODAY)).isEmpty();
        assertThat(Leeway.fault(accept, "14", TODAY, TODAY)).isEmpty();
        assertThat(Leeway.fault(accept, "0", TODAY, TODAY)).contains(Fault.OUTSIDE);
        assertThat(Leeway.fault(accept, "15", TODAY, TODAY)).contains(Fault.OUTSIDE);
        assertThat(Leeway.fault(accept, "7", TODAY, TODAY)).contains(Fault.SAME);
        assertThat(Leeway.fault(figure("daily-notice"), "17:01", TODAY, TODAY)).contains(Fault.OUTSIDE);
        assertThat(Leeway.fault(figure("daily-notice"), "08:00", TODAY, TODAY)).isEmpty();
    }

    @Test
    void a_day_is_today_or_later_and_not_far_away() {
        Parameter accept = figure("accept");
        assertThat(Leeway.fault(accept, "5", TODAY.minusDays(1), TODAY)).contains(Fault.PAST);
        assertThat(Leeway.fault(accept, "5", TODAY.plusYears(2), TODAY)).isEmpty();
        assertThat(Leeway.fault(accept, "5", TODAY.plusYears(2).plusDays(1), TODAY))
                .contains(Fault.TOO_FAR);
    }

    @Test
    void what_erases_waits_thirty_days() {
        Parameter envelope = figure("keep-envelope");
        assertThat(Leeway.fault(envelope, "5", TODAY.plusDays(29), TODAY)).contains(Fault.TOO_SOON);
        assertThat(Leeway.fault(envelope, "5", TODAY.plusDays(30), TODAY)).isEmpty();
        assertThat(Leeway.fault(figure("reveal"), "45", TODAY, TODAY))
                .as("guards and erases nothing")
                .isEmpty();
    }

    @Test
    void nothing_begins_before_the_edition_does() {
        LocalDate early = LocalDate.of(2025, 1, 1);
        assertThat(Leeway.fault(figure("accept"), "5", early, early)).contains(Fault.TOO_SOON);
        assertThat(Leeway.earliest(figure("accept"), early)).isEqualTo(LocalDate.of(2025, 5, 8));
    }

    @Test
    void what_has_no_margin_is_fixed() {
        assertThat(Leeway.fault(figure("week-budget"), "60", TODAY, TODAY)).contains(Fault.FIXED);
        assertThat(Leeway.fault(figure("erase-grace"), "31", TODAY, TODAY)).contains(Fault.FIXED);
    }

    @Test
    void until_the_day_before_a_choice_is_withdrawn() {
        assertThat(Leeway.withdrawable(TODAY.plusDays(1), TODAY)).isTrue();
        assertThat(Leeway.withdrawable(TODAY, TODAY)).isFalse();
    }
}
