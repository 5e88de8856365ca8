package nl.meldroute.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import nl.meldroute.PushedClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

@DisplayName("Wie een volgcode raadt, wacht steeds langer; een klok die terug gaat, sluit niemand buiten")
class CodeTriesTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    private final CodeTries tries = new CodeTries(clock);

    @Test
    void a_wait_of_a_clock_that_was_ahead_is_as_long_as_it_was() {
        MockHttpServletRequest request = new MockHttpServletRequest();
        clock.push(YEAR);
        while (tries.begin(request).isEmpty()) {
            clock.push(Duration.ZERO);
        }
        Duration wait = tries.begin(request).orElseThrow();
        clock.push(YEAR.negated());
        assertThat(tries.begin(request)).hasValue(wait);
        clock.push(wait);
        assertThat(tries.begin(request)).isEmpty();
    }
}
