package nl.meldroute.e2e;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicReference;

/** Runs from a Tuesday morning, and further when a story pushes it; never back. */
final class PushedClock extends Clock {
    private static final Instant BEGAN = Instant.parse("2026-11-24T09:00:00Z");
    private final long started = System.nanoTime();
    private final AtomicReference<Duration> pushed = new AtomicReference<>(Duration.ZERO);

    void push(Duration further) {
        pushed.updateAndGet(before -> before.plus(further));
    }

    @Override
    public Instant instant() {
        return BEGAN.plus(pushed.get()).plusNanos(System.nanoTime() - started);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }
}
