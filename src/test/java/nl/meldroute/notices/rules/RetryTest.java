package nl.meldroute.notices.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RetryTest {
    @ParameterizedTest
    @CsvSource({"1, 10", "2, 20", "3, 40", "4, 80", "6, 320", "7, 600", "100, 600", "2147483647, 600", "0, 10"})
    void what_fails_waits_longer_each_time_but_never_more_than_ten_minutes(int attempts, int seconds) {
        assertThat(Retry.after(attempts)).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void no_pause_is_shorter_than_the_one_before() {
        for (int attempts = 1; attempts < 50; attempts++) {
            assertThat(Retry.after(attempts + 1)).isGreaterThanOrEqualTo(Retry.after(attempts));
        }
    }
}
