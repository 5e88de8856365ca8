package nl.meldroute.reporting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

/** The calendar of the municipality. */
public final class Days {
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private Days() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }
}
