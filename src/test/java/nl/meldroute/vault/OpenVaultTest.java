package nl.meldroute.vault;

import static nl.meldroute.vault.VaultModule.DEPUTY;
import static nl.meldroute.vault.VaultModule.OFFICER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.Attempts.Guessed;
import nl.meldroute.vault.Attempts.Which;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OpenVaultTest {
    private final PushedClock clock = new PushedClock(Instant.parse("2026-11-24T09:07:00Z"));
    private final OpenVaults vaults = new OpenVaults(clock);
    private final AccountId officer = OFFICER.id();
    private final UUID vaultKey = RandomIds.next();
    private final byte[] secret = RandomIds.bytes(32);

    private Unlocking.Opened opened() {
        return vaults.open(officer, Map.of(vaultKey, secret), true);
    }

    @Test
    void an_open_vault_gives_its_keys_to_the_browser_that_opened_it() {
        Unlocking.Opened opened = opened();
        assertThat(opened.until()).isEqualTo(clock.instant().plus(Duration.ofMinutes(10)));
        assertThat(vaults.use(officer, opened.unlockKey()))
                .hasValueSatisfying(keys -> assertThat(keys.get(vaultKey)).isEqualTo(secret));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "not base64!", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "é"})
    void any_other_key_opens_nothing(String unlockKey) {
        opened();
        assertThat(vaults.use(officer, unlockKey)).isEmpty();
        assertThat(vaults.until(officer, unlockKey)).isEmpty();
    }

    @Test
    void the_key_of_a_colleague_opens_nothing() {
        Unlocking.Opened opened = opened();
        vaults.open(DEPUTY.id(), Map.of(vaultKey, secret), true);
        assertThat(vaults.use(DEPUTY.id(), opened.unlockKey())).isEmpty();
    }

    @Test
    void ten_minutes_without_use_shut_it() {
        String key = opened().unlockKey();
        clock.push(Duration.ofMinutes(9).plusSeconds(59));
        assertThat(vaults.until(officer, key)).isPresent();
        clock.push(Duration.ofSeconds(1));
        assertThat(vaults.use(officer, key)).isEmpty();
        assertThat(vaults.until(officer, key)).isEmpty();
    }

    @Test
    void looking_whether_it_is_open_is_no_use() {
        String key = opened().unlockKey();
        for (int minute = 1; minute <= 9; minute++) {
            clock.push(Duration.ofMinutes(1));
            assertThat(vaults.until(officer, key)).isPresent();
        }
        clock.push(Duration.ofMinutes(1));
        assertThat(vaults.until(officer, key)).isEmpty();
    }

    @Test
    void use_keeps_it_open_for_an_hour_and_no_longer() {
        String key = opened().unlockKey();
        for (int minute = 5; minute < 60; minute += 5) {
            clock.push(Duration.ofMinutes(5));
            assertThat(vaults.use(officer, key)).as("minute %d", minute).isPresent();
        }
        assertThat(vaults.until(officer, key)).hasValue(clock.instant().plus(Duration.ofMinutes(5)));
        clock.push(Duration.ofMinutes(5));
        assertThat(vaults.use(officer, key)).isEmpty();
    }

    @Test
    void opening_it_elsewhere_shuts_it_here() {
        String here = opened().unlockKey();
        String there = opened().unlockKey();
        assertThat(vaults.use(officer, here)).isEmpty();
        assertThat(vaults.use(officer, there)).isPresent();
    }

    @Test
    void a_vault_that_was_shut_stays_shut() {
        String key = opened().unlockKey();
        vaults.shut(officer);
        assertThat(vaults.use(officer, key)).isEmpty();
        assertThat(new OpenVaults(clock).use(officer, key)).isEmpty();
    }

    @Test
    void guessing_waits_longer_each_time_and_never_for_good() {
        Attempts attempts = new Attempts(clock);
        Guessed guessed = new Guessed(officer, Which.OF_HOLDER);
        assertThat(attempts.begin(guessed)).isEmpty();
        assertThat(attempts.begin(guessed)).isEmpty();
        assertThat(attempts.begin(guessed)).isEmpty();
        assertThat(attempts.begin(guessed)).hasValue(Duration.ofSeconds(5));
        clock.push(Duration.ofSeconds(2));
        assertThat(attempts.begin(guessed)).hasValue(Duration.ofSeconds(3));
        assertThat(attempts.begin(new Guessed(DEPUTY.id(), Which.OF_HOLDER))).isEmpty();
        clock.push(Duration.ofSeconds(3));
        assertThat(attempts.begin(guessed)).isEmpty();
        assertThat(attempts.begin(guessed)).hasValue(Duration.ofSeconds(10));
        for (int more = 0; more < 50; more++) {
            clock.push(Duration.ofMinutes(5));
            assertThat(attempts.begin(guessed)).isEmpty();
        }
        attempts.succeeded(guessed);
        assertThat(attempts.begin(guessed)).isEmpty();
        assertThat(attempts.begin(guessed)).isEmpty();
    }
}
