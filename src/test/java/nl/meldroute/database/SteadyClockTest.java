package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import nl.meldroute.PushedClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

@DisplayName("Een klok die verspringt, wist niets: pas na drie dagen zonder sprong gaat wissen door")
class SteadyClockTest {
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));

    @TempDir
    private Path folder;

    private SteadyClock steady;

    @BeforeEach
    void begin() {
        steady = started();
    }

    private SteadyClock started() {
        return new SteadyClock(
                new StaticListableBeanFactory(Map.of("clock", clock)).getBeanProvider(Clock.class), folder);
    }

    private boolean after(Duration further) {
        clock.push(further);
        return steady.steady();
    }

    private void untilSteady() {
        int rounds = 0;
        while (!steady.steady()) {
            clock.push(Duration.ofHours(1));
            rounds++;
        }
        assertThat(rounds).isEqualTo(72);
    }

    @Test
    void at_first_it_waits_three_days_and_a_restart_begins_no_new_ones() {
        assertThat(steady.steady()).isFalse();
        assertThat(steady.waitsUntil()).as("nothing jumped").isEmpty();
        untilSteady();
        steady = started();
        assertThat(after(Duration.ofHours(26))).isTrue();
    }

    @Test
    void a_clock_that_is_a_year_ahead_and_comes_back_is_believed_by_nobody() {
        untilSteady();
        assertThat(after(Duration.ofDays(365))).isFalse();
        assertThat(after(Duration.ofHours(1))).isFalse();
        steady = started();
        assertThat(after(Duration.ofDays(-365))).isFalse();
        assertThat(steady.waitsUntil()).hasValue(clock.instant().plus(Duration.ofDays(3)));
        untilSteady();
        assertThat(steady.waitsUntil()).isEmpty();
    }

    @Test
    void a_clock_that_is_set_back_an_hour_waits_and_one_that_is_corrected_a_little_does_not() {
        untilSteady();
        assertThat(after(Duration.ofHours(1))).isTrue();
        assertThat(after(Duration.ofSeconds(-59))).isTrue();
        assertThat(after(Duration.ofHours(-1))).isFalse();
        untilSteady();
    }

    @Test
    void a_list_that_was_spoiled_is_as_good_as_none() throws IOException {
        untilSteady();
        Files.writeString(folder.resolve("clock.txt"), "yesterday\n");
        assertThat(after(Duration.ofHours(1))).isFalse();
        Files.writeString(folder.resolve("clock.txt"), "yesterday\ntoday\ntrue\n");
        assertThat(after(Duration.ofHours(1))).isFalse();
    }

    @Test
    void where_it_can_not_be_written_nothing_goes_on() throws IOException {
        Files.delete(folder);
        assertThatThrownBy(steady::steady).isInstanceOf(UncheckedIOException.class);
        Files.createDirectory(folder);
    }
}
