package nl.meldroute.reporting.rules;

import java.time.Duration;

/** How long somebody waits after wrong receipt codes: longer each time, never for good. */
public final class CodePatience {
    private static final Duration FIRST = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_DOUBLINGS = 10;

    private CodePatience() {}

    /** The wait after so many wrong codes, of which the first few are free. */
    public static Duration after(int wrong, int free) {
        if (wrong < free) {
            return Duration.ZERO;
        }
        Duration wait = FIRST.multipliedBy(1L << Math.min(wrong - free, MOST_DOUBLINGS));
        return wait.compareTo(LONGEST) > 0 ? LONGEST : wait;
    }
}
