package nl.meldroute.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.rules.Delay;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.SecretMark;
import nl.meldroute.kernel.SetBack;
import org.springframework.stereotype.Component;

/**
 * Slows down whoever guesses: each mistake with a name costs the next try from the same place a longer wait. No thread waits
 * for it, and nobody is locked out: what a stranger does elsewhere costs the owner nothing. Whether a name exists makes no
 * difference. In memory only, under a key that is made at the start: people type passwords where the name belongs.
 */
@Component
public class Tries {
    private static final int KEY_BYTES = 32;
    private static final int MOST = 10_000;
    private static final int MOST_AT_ONCE = 20;
    private static final Duration FORGOTTEN = Duration.ofHours(1);
    private final Map<String, Count> counts = new LinkedHashMap<>(16, 0.75f, true);
    private final SecretMark mark;
    private final Clock clock;

    Tries(Clock clock) {
        this.mark = new SecretMark(RandomIds.bytes(KEY_BYTES));
        this.clock = clock;
    }

    private record Count(int misses, int underWay, Instant last) {
        static final Count NONE = new Count(0, 0, Instant.MIN);

        Instant next() {
            return misses == 0 ? Instant.MIN : last.plus(Delay.after(misses));
        }

        boolean let(Instant now) {
            return !now.isBefore(next()) && underWay < (misses == 0 ? MOST_AT_ONCE : 1);
        }
    }

    /** How a try ended. */
    public enum Outcome {
        GOOD,
        MISSED,
        /** Nothing was compared, since something else went wrong. */
        UNKNOWN
    }

    /** Begins a try; how long to wait instead, where it is too early. Once begun it has to be ended. */
    public synchronized Optional<Duration> begin(String name, String place) {
        String key = key(name, place);
        Instant now = clock.instant();
        Count before = fresh(key, now);
        if (!before.let(now)) {
            Duration left = Duration.between(now, before.next());
            return Optional.of(left.compareTo(Duration.ofSeconds(1)) < 0 ? Duration.ofSeconds(1) : left);
        }
        put(key, new Count(before.misses(), before.underWay() + 1, before.last()));
        return Optional.empty();
    }

    public synchronized void end(String name, String place, Outcome outcome) {
        String key = key(name, place);
        Instant now = clock.instant();
        Count before = fresh(key, now);
        int left = Math.max(0, before.underWay() - 1);
        put(
                key,
                switch (outcome) {
                    case GOOD -> new Count(0, left, Instant.MIN);
                    case MISSED -> new Count(before.misses() + 1, left, now);
                    case UNKNOWN -> new Count(before.misses(), left, before.last());
                });
    }

    private Count fresh(String key, Instant now) {
        Count count = counts.getOrDefault(key, Count.NONE);
        if (count.misses() > 0 && SetBack.since(count.last(), now)) {
            // Else a clock that was a year ahead would lock out for a year.
            count = new Count(count.misses(), count.underWay(), now);
            counts.put(key, count);
        }
        return count.misses() > 0 && count.last().plus(FORGOTTEN).isBefore(now)
                ? new Count(0, count.underWay(), Instant.MIN)
                : count;
    }

    private void put(String key, Count count) {
        counts.put(key, count);
        if (count.misses() == 0 && count.underWay() == 0) {
            counts.remove(key);
        } else if (counts.size() > MOST) {
            counts.remove(counts.keySet().iterator().next());
        }
    }

    private String key(String name, String place) {
        return HexFormat.of().formatHex(mark.of(name + "\u001f" + place));
    }
}
