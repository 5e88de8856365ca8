package nl.meldroute.kernel;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/** The clock of the product: the system's, but for a demo municipality that tells its past. */
public final class ProductClock extends Clock {
    private static final ScopedValue<Instant> PAST = ScopedValue.newInstance();
    private final Clock system;

    public ProductClock(Clock system) {
        this.system = system;
    }

    /** Does something as if it were then. */
    public static <T> T at(Instant then, Supplier<T> act) {
        return ScopedValue.where(PAST, then).call(act::get);
    }

    @Override
    public Instant instant() {
        return PAST.isBound() ? PAST.get() : system.instant();
    }

    @Override
    public ZoneId getZone() {
        return system.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new ProductClock(system.withZone(zone));
    }
}
