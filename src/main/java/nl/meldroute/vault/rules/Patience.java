package nl.meldroute.vault.rules;

import java.time.Duration;

/** How long somebody waits after wrong passphrases: longer each time, never for good, so that nobody locks a colleague out. */
public final class Patience {
    private static final int FREE_TRIES = 3;
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private Patience() {}

    public static Duration after(int misses) {
        if (misses < FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(misses - FREE_TRIES, 10));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
