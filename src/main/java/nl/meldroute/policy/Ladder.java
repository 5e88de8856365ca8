package nl.meldroute.policy;

import java.time.Duration;
import java.util.List;

/** Moments counted from one start, rising. */
public record Ladder(List<Duration> rungs) {
    public Ladder {
        rungs = List.copyOf(rungs);
        for (int rung = 1; rung < rungs.size(); rung++) {
            if (rungs.get(rung).compareTo(rungs.get(rung - 1)) <= 0) {
                throw new IllegalArgumentException("The steps of a ladder must rise.");
            }
        }
    }
}
