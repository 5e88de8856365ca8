package nl.meldroute.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is pushed. */
class PushedClock extends Clock {
    private volatile Instant now = Instant.parse("2026-11-24T09:07:00Z");

    void push(Duration further) {
        now = now.plus(further);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        throw new UnsupportedOperationException("One zone is enough here");
    }

    @Override
    public Instant instant() {
        return now;
    }
}
