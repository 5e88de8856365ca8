package nl.meldroute.kernel;

import java.time.Duration;
import java.time.Instant;

/** Tells that a clock was set back: then what was seen on it lies ahead, and nobody knows how long ago that was (ADR 39). */
public final class SetBack {
    /** Two machines, and a clock that is corrected while it runs, differ by less. */
    public static final Duration SLACK = Duration.ofMinutes(1);

    private SetBack() {}

    /** Whether this moment, which was now once, lies ahead. */
    public static boolean since(Instant past, Instant now) {
        return past.isAfter(now.plus(SLACK));
    }
}
