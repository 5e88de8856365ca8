package nl.meldroute.openid;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Lets each value pass one time, as long as it is good for anything. */
final class Once {
    private final Map<String, Instant> seen = new ConcurrentHashMap<>();

    /** Whether this is the first time. */
    boolean first(String value, Instant now, Instant until) {
        seen.values().removeIf(over -> over.isBefore(now));
        return seen.putIfAbsent(value, until) == null;
    }
}
