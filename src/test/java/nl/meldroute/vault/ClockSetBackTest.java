package nl.meldroute.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Gaat de klok terug, dan blijft de kluis niet langer open, en wacht niemand langer dan een wachttijd")
class ClockSetBackTest {
    private static final Duration YEAR = Duration.ofDays(365);
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    private final AccountId holder = new AccountId(RandomIds.next());

    @Test
    void a_vault_that_was_opened_on_a_clock_that_was_ahead_shuts() {
        OpenVaults vaults = new OpenVaults(clock);
        UUID key = RandomIds.next();
        String secret =
                vaults.open(holder, Map.of(key, RandomIds.bytes(32)), true).unlockKey();
        clock.push(Duration.ofSeconds(-30));
        assertThat(vaults.use(holder, secret)).isPresent();
        clock.push(Duration.ofHours(-1));
        assertThat(vaults.use(holder, secret)).isEmpty();
        assertThat(vaults.until(holder, secret)).isEmpty();
    }

    @Test
    void who_mistyped_on_a_clock_that_was_ahead_waits_as_long_as_a_wait_is() {
        Attempts attempts = new Attempts(clock);
        Attempts.Guessed guessed = new Attempts.Guessed(holder, Attempts.Which.OF_HOLDER);
        clock.push(YEAR);
        for (int miss = 0; miss < 4; miss++) {
            while (attempts.begin(guessed).isPresent()) {
                clock.push(Duration.ofSeconds(1));
            }
        }
        Duration wait = attempts.begin(guessed).orElseThrow();
        clock.push(YEAR.negated());
        assertThat(attempts.begin(guessed)).hasValue(wait);
        clock.push(wait.minusSeconds(1));
        assertThat(attempts.begin(guessed)).hasValue(Duration.ofSeconds(1));
        clock.push(Duration.ofSeconds(1));
        assertThat(attempts.begin(guessed)).isEmpty();
    }
}
