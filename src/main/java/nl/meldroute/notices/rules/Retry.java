package nl.meldroute.notices.rules;

import java.time.Duration;
import java.time.Instant;
import nl.meldroute.kernel.SetBack;

/** How long something that could not be sent waits: longer each time, never for good. */
public final class Retry {
    private static final Duration FIRST = Duration.ofSeconds(10);
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final int MOST_DOUBLINGS = 10;

    private Retry() {}

    /** Nothing waits until later than this; what seems to was put off by a clock that was ahead. */
    public static Instant latest(Instant now) {
        return now.plus(LONGEST).plus(SetBack.SLACK);
    }

    /** The pause after so many attempts that failed. */
    public static Duration after(int attempts) {
        int doublings = Math.clamp(attempts - 1, 0, MOST_DOUBLINGS);
        Duration pause = FIRST.multipliedBy(1L << doublings);
        return pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
    }
}
