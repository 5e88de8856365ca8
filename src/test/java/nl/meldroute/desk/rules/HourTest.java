package nl.meldroute.desk.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.intake.Entry;
import nl.meldroute.policy.Editions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 3, financiën, zin 7: één uur per week")
class HourTest {
    private static final Terms TERMS = new Terms(Editions.standard(), LocalDate.of(2026, 11, 24));

    @Test
    void what_was_done_is_estimated_by_its_kind() {
        assertThat(Hour.estimated(List.of(Entry.Kind.READ, Entry.Kind.TAKEN_UP), TERMS))
                .isEqualTo(2 + 3);
        assertThat(Hour.estimated(List.of(Entry.Kind.NOTE, Entry.Kind.CALL), TERMS))
                .isEqualTo(1 + 5);
        assertThat(Hour.estimated(List.of(Entry.Kind.HANDED_IN, Entry.Kind.MESSAGE), TERMS))
                .isZero();
        assertThat(Hour.budget(TERMS)).isEqualTo(60);
    }

    @Test
    void tasks_fit_as_long_as_their_minutes_fit_together() {
        assertThat(Hour.fitting(List.of(5, 3, 2), 10)).isEqualTo(3);
        assertThat(Hour.fitting(List.of(5, 3, 2), 9)).isEqualTo(2);
        assertThat(Hour.fitting(List.of(5, 0), 4)).isZero();
        assertThat(Hour.fitting(List.of(), 4)).isZero();
        assertThat(Hour.fitting(List.of(1), -3)).isZero();
    }
}
