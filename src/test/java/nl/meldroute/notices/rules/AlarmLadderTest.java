package nl.meldroute.notices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Ladder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 4, zin 2 en lezing I-14: bij gevaar een alarm, tot iemand het opent")
class AlarmLadderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T14:00:00Z");
    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final AlarmLadder LADDER = new AlarmLadder(
            new Ladder(IntStream.of(0, 15, 30, 60).mapToObj(Duration::ofMinutes).toList()), PAUSE);

    private static Ringing danger(int minutesAgo, int rungs) {
        return new Ringing(ReportId.random(), NOW.minus(Duration.ofMinutes(minutesAgo)), rungs);
    }

    private static Ringing doubt(int rungs) {
        return new Ringing(ReportId.random(), null, rungs);
    }

    @ParameterizedTest(name = "{0} minutes after the alarm, {1} rungs alerted: {2}, piket {3}")
    @CsvSource({
        "0, 0, 1, false",
        "14, 0, 1, false",
        "14, 1, , ",
        "15, 1, 2, false",
        "29, 2, , ",
        "30, 2, 3, false",
        "59, 3, , ",
        "60, 3, 4, true",
        "60, 4, , ",
        "100000, 4, , ",
        "45, 0, 3, false",
        "90, 0, 4, true",
        "90, 1, 4, true",
        "-5, 0, 1, false",
        "-5, 1, , "
    })
    void each_rung_is_alerted_once_and_the_last_to_whoever_is_on_duty_too(
            int minutesAgo, int rungs, @Nullable Integer climbed, @Nullable Boolean piket) {
        Ringing alarm = danger(minutesAgo, rungs);
        assertThat(LADDER.due(List.of(alarm), null, NOW))
                .isEqualTo(Optional.ofNullable(climbed)
                        .map(to -> new Alert(
                                List.of(new Ringing(alarm.report(), alarm.since(), to)), Boolean.TRUE.equals(piket))));
    }

    @Test
    void what_is_no_danger_now_alerts_once() {
        Ringing minor = doubt(0);
        assertThat(LADDER.due(List.of(minor), null, NOW))
                .hasValue(new Alert(List.of(new Ringing(minor.report(), null, 1)), false));
        assertThat(LADDER.due(List.of(doubt(1)), null, NOW)).isEmpty();
    }

    @ParameterizedTest(name = "the last alert {0} seconds ago: due {1}")
    @CsvSource({"0, false", "1, false", "599, false", "600, true", "601, true", "-1, true"})
    void between_two_alerts_lie_ten_minutes_but_a_clock_that_was_set_back_silences_nothing(
            int secondsAgo, boolean due) {
        assertThat(LADDER.due(List.of(danger(1, 0)), NOW.minusSeconds(secondsAgo), NOW)
                        .isPresent())
                .isEqualTo(due);
        assertThat(LADDER.due(List.of(doubt(0)), NOW.minusSeconds(secondsAgo), NOW)
                        .isPresent())
                .isEqualTo(due);
    }

    @Test
    void a_process_that_has_just_started_knows_the_last_alert_from_the_rungs() {
        assertThat(LADDER.due(List.of(danger(9, 1), danger(1, 0)), null, NOW)).isEmpty();
        assertThat(LADDER.due(List.of(danger(10, 1), danger(1, 0)), null, NOW)).isPresent();
        assertThat(LADDER.due(List.of(danger(24, 2), doubt(0)), null, NOW)).isEmpty();
    }

    @Test
    void no_alarm_no_alert() {
        assertThat(LADDER.due(List.of(), null, NOW)).isEmpty();
        assertThat(new AlarmLadder(new Ladder(List.of()), PAUSE).due(List.of(danger(5, 0)), null, NOW))
                .isEmpty();
    }

    /** Every state of one alarm. */
    private static List<Ringing> states() {
        List<Ringing> states = new ArrayList<>(List.of(doubt(0), doubt(1)));
        for (int minutesAgo : new int[] {-3, 0, 3, 12, 15, 29, 30, 59, 60, 240}) {
            for (int rungs = 0; rungs <= 5; rungs++) {
                states.add(danger(minutesAgo, rungs));
            }
        }
        return states;
    }

    private static Stream<List<Ringing>> combinations() {
        List<Ringing> states = states();
        return states.stream()
                .flatMap(one -> states.stream()
                        .flatMap(other -> other.equals(one)
                                ? Stream.of(List.of(one))
                                : Stream.of(List.of(one, other), List.of(other, one))));
    }

    private static List<@Nullable Instant> lasts() {
        List<@Nullable Instant> lasts = new ArrayList<>();
        lasts.add(null);
        Stream.of(-60, 0, 599, 600, 7_200).map(NOW::minusSeconds).forEach(lasts::add);
        return lasts;
    }

    @Test
    void in_every_combination_an_alert_takes_along_all_that_is_due_and_leaves_nothing_due() {
        for (@Nullable Instant last : lasts()) {
            combinations().forEach(alarms -> {
                Optional<Alert> due = LADDER.due(alarms, last, NOW);
                List<Ringing> alone = alarms.stream()
                        .flatMap(alarm -> LADDER.due(List.of(alarm), null, NOW).stream())
                        .flatMap(alert -> alert.climbed().stream())
                        .toList();
                due.ifPresent(alert -> {
                    assertThat(alert.climbed()).containsAll(alone).isNotEmpty();
                    List<Ringing> after = after(alarms, alert);
                    assertThat(LADDER.due(after, null, NOW)).isEmpty();
                    assertThat(LADDER.due(after, NOW, NOW.plus(PAUSE).minusMillis(1)))
                            .isEmpty();
                });
                assertThat(LADDER.due(alarms.reversed(), last, NOW)
                                .map(alert -> alert.climbed().reversed()))
                        .isEqualTo(due.map(Alert::climbed));
            });
        }
    }

    @Test
    void in_every_combination_what_is_due_waits_no_longer_than_two_pauses() {
        for (@Nullable Instant last : lasts()) {
            combinations()
                    .filter(alarms -> LADDER.due(alarms, null, NOW).isPresent())
                    .forEach(alarms -> assertThat(IntStream.rangeClosed(0, 20)
                                    .mapToObj(minute -> NOW.plus(Duration.ofMinutes(minute)))
                                    .anyMatch(moment ->
                                            LADDER.due(alarms, last, moment).isPresent()))
                            .isTrue());
        }
    }

    private static List<Ringing> after(List<Ringing> alarms, Alert alert) {
        return alarms.stream()
                .map(alarm -> alert.climbed().stream()
                        .filter(climbed -> climbed.report().equals(alarm.report()))
                        .findFirst()
                        .orElse(alarm))
                .toList();
    }
}
