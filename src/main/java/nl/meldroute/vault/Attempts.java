package nl.meldroute.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.Patience;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses a passphrase. Each try counts as a miss before it is looked at: two at once are two. The passphrase
 * of a holder and the one with which somebody waits count apart: who chose a new one, and so knows it, guesses the old no faster.
 */
@Component
class Attempts {
    private final Map<Guessed, Misses> misses = new ConcurrentHashMap<>();
    private final Clock clock;

    Attempts(Clock clock) {
        this.clock = clock;
    }

    /** Which passphrase of an account. */
    enum Which {
        OF_HOLDER,
        OF_WAITING
    }

    /** What is guessed. */
    record Guessed(AccountId account, Which which) {}

    private record Misses(int count, Instant next, boolean let) {}

    /** Begins a try; how long to wait instead, if it is too early. */
    Optional<Duration> begin(Guessed guessed) {
        Instant now = clock.instant();
        Misses after = misses.compute(guessed, (_, before) -> {
            if (before != null && now.isBefore(before.next())) {
                Instant latest = now.plus(Patience.after(before.count()));
                // Further ahead than a wait is long: the clock was set back since.
                return new Misses(before.count(), before.next().isAfter(latest) ? latest : before.next(), false);
            }
            int count = before == null ? 1 : before.count() + 1;
            return new Misses(count, now.plus(Patience.after(count)), true);
        });
        return after.let() ? Optional.empty() : Optional.of(Duration.between(now, after.next()));
    }

    void succeeded(Guessed guessed) {
        misses.remove(guessed);
    }
}
