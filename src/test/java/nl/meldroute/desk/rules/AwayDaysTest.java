package nl.meldroute.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.meldroute.desk.rules.AwayDays.Fault;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lezing I-10: op welke dagen iemand afwezig kan zijn")
class AwayDaysTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static @Nullable Fault fault(int first, int last) {
        return AwayDays.fault(TODAY.plusDays(first), TODAY.plusDays(last), TODAY, null)
                .orElse(null);
    }

    @Test
    void today_and_one_day_are_enough() {
        assertThat(fault(0, 0)).isNull();
        assertThat(fault(3, 3)).isNull();
        assertThat(fault(3, 17)).isNull();
    }

    @Test
    void it_does_not_begin_in_the_past() {
        assertThat(fault(-1, 5)).isEqualTo(Fault.PAST);
        assertThat(Fault.PAST.ofTheFirst()).isTrue();
    }

    @Test
    void what_began_may_stay_as_it_is_but_not_begin_on_another_day_of_the_past() {
        LocalDate begun = TODAY.minusDays(4);
        assertThat(AwayDays.fault(begun, TODAY.plusDays(2), TODAY, begun)).isEmpty();
        assertThat(AwayDays.fault(begun.plusDays(1), TODAY.plusDays(2), TODAY, begun))
                .contains(Fault.PAST);
        assertThat(AwayDays.fault(begun, TODAY.minusDays(1), TODAY, begun)).contains(Fault.OVER);
        assertThat(AwayDays.fault(begun, begun.minusDays(1), TODAY, begun)).contains(Fault.BACKWARDS);
    }

    @Test
    void it_does_not_end_before_it_begins() {
        assertThat(fault(4, 3)).isEqualTo(Fault.BACKWARDS);
        assertThat(Fault.BACKWARDS.ofTheFirst()).isFalse();
    }

    @Test
    void it_ends_within_a_year() {
        assertThat(fault(1, 365)).isNull();
        assertThat(fault(1, 366)).isEqualTo(Fault.TOO_LONG);
        assertThat(fault(400, 401)).isEqualTo(Fault.TOO_LONG);
        assertThat(Fault.TOO_LONG.code()).isEqualTo("too-long");
    }
}
