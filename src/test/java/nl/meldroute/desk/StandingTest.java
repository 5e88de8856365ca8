package nl.meldroute.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.desk.Standing.Days;
import nl.meldroute.desk.Standing.Other;
import nl.meldroute.identity.Absence;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Lezing I-10: wie er is, wie vervangt, en wanneer niemand leest")
class StandingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static Absence absence(Account of, int first, int last) {
        return new Absence(RandomIds.next(), of.id(), TODAY.plusDays(first), TODAY.plusDays(last), null);
    }

    private static Other deputy(int first, int last) {
        return new Other(DeskModule.DEPUTY, Optional.of(absence(DeskModule.DEPUTY, first, last)));
    }

    private static final Other THERE = new Other(DeskModule.DEPUTY, Optional.empty());

    private static Standing officer(int first, int last, Other... others) {
        return new Standing(
                TODAY,
                Role.FOCAL_OFFICER,
                Optional.of(absence(DeskModule.OFFICER, first, last)),
                List.of(others),
                Optional.empty());
    }

    @Test
    void an_absence_counts_from_its_first_day_to_its_last() {
        assertThat(officer(0, 0, THERE).away()).isTrue();
        assertThat(officer(1, 3, THERE).away()).isFalse();
        assertThat(officer(-3, -1, THERE).away()).isFalse();
    }

    @Test
    void somebody_reads_while_a_colleague_is_there() {
        assertThat(officer(0, 9, THERE).nobody()).isEmpty();
        assertThat(officer(0, 9, deputy(10, 12)).nobody()).isEmpty();
        assertThat(officer(0, 9, deputy(2, 12), THERE).nobody()).isEmpty();
    }

    @Test
    void nobody_reads_on_the_days_that_all_share() {
        assertThat(officer(0, 9, deputy(4, 12)).nobody()).contains(new Days(TODAY.plusDays(4), TODAY.plusDays(9)));
        assertThat(officer(0, 9, deputy(-2, 5), deputy(4, 20)).nobody())
                .contains(new Days(TODAY.plusDays(4), TODAY.plusDays(5)));
        assertThat(officer(0, 9, deputy(0, 2), deputy(7, 9)).nobody()).isEmpty();
    }

    @Test
    void without_a_colleague_nobody_reads_at_all() {
        assertThat(officer(2, 9).nobody()).contains(new Days(TODAY.plusDays(2), TODAY.plusDays(9)));
        assertThat(officer(2, 9).othersAwayUntil()).isEmpty();
    }

    @Test
    void the_first_who_comes_back_ends_the_replacing() {
        assertThat(officer(0, 9, THERE).othersAwayUntil()).isEmpty();
        assertThat(officer(0, 9, deputy(1, 4)).othersAwayUntil()).isEmpty();
        assertThat(officer(0, 9, deputy(0, 4), deputy(-1, 6)).othersAwayUntil()).contains(TODAY.plusDays(4));
    }
}
