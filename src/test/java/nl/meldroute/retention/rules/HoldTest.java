package nl.meldroute.retention.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Retention;
import nl.meldroute.retention.Retention.Until;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("AVG artikel 17 lid 3 onder e: wat wordt vastgehouden, blijft tot de dag dat het eindigt, namen ook")
class HoldTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    @Test
    void an_investigation_and_a_case_in_court_hold_and_nothing_else_does() {
        assertThat(Arrays.stream(KeepReason.values()).filter(KeepReason::holds))
                .containsExactlyElementsOf(EnumSet.of(KeepReason.INVESTIGATION, KeepReason.COMPLAINT));
    }

    static Stream<Arguments> combinations() {
        List<@Nullable KeepReason> reasons = Arrays.asList(
                null, KeepReason.PARTNER, KeepReason.INVESTIGATION, KeepReason.AGAIN, KeepReason.COMPLAINT);
        return reasons.stream()
                .flatMap(reason -> IntStream.of(-30, -1, 0, 1, 30)
                        .boxed()
                        .flatMap(names ->
                                IntStream.of(-1, 0, 1, 90).boxed().map(until -> Arguments.of(reason, names, until))));
    }

    @ParameterizedTest(name = "kept for {0}, names until day {1}, the rest until day {2}")
    @MethodSource("combinations")
    void every_combination(@Nullable KeepReason reason, int names, int until) {
        LocalDate end = TODAY.plusDays(until);
        LocalDate term = TODAY.plusDays(names);
        Retention retention =
                new Retention(ReportId.random(), null, "no-indication", TODAY, new Until(term, end), end, null, reason);
        boolean holds = reason == KeepReason.INVESTIGATION || reason == KeepReason.COMPLAINT;
        assertThat(retention.hold().isPresent()).isEqualTo(holds);
        assertThat(retention.hold().filter(hold -> hold.runs(TODAY)).isPresent())
                .isEqualTo(holds && until > 0);
        assertThat(retention.hold().map(hold -> hold.after(term)).orElse(term))
                .isEqualTo(TODAY.plusDays(holds ? Math.max(names, until) : names));
    }

    @Test
    void without_a_day_nothing_is_held_and_of_two_the_longer_holds() {
        assertThat(Hold.of(KeepReason.INVESTIGATION, null)).isEmpty();
        Hold shorter = new Hold(TODAY);
        Hold longer = new Hold(TODAY.plusDays(1));
        assertThat(shorter.or(longer)).isEqualTo(longer);
        assertThat(longer.or(shorter)).isEqualTo(longer);
    }
}
