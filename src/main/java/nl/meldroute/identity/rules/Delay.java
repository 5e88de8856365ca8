package nl.meldroute.identity.rules;

import java.time.Duration;

/** How long the next try to sign in waits after mistakes: longer each time, never long enough to keep anybody out. */
public final class Delay {
    private static final int FREE_TRIES = 4;
    private static final int MOST_DOUBLED = 6;
    private static final Duration LONGEST = Duration.ofSeconds(42);

    private Delay() {}

    public static Duration after(int misses) {
        if (misses <= FREE_TRIES) {
            return Duration.ZERO;
        }
        Duration wait = Duration.ofSeconds(1L << Math.min(misses - FREE_TRIES - 1, MOST_DOUBLED));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
