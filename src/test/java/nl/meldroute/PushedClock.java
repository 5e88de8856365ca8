package nl.meldroute;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** Stands still until it is pushed. */
public final class PushedClock extends Clock {
    private volatile Instant now;

    public PushedClock(Instant began) {
        this.now = began;
    }

    public void push(Duration further) {
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
