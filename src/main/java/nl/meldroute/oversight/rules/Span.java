package nl.meldroute.oversight.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;

/** Days as moments: from the first midnight until the one after the last day, where the municipality is, also when the clock changes. */
public record Span(LocalDate first, LocalDate last) {
    /** By this day of the next month a month was looked at. */
    private static final int DUE = 10;

    public static Span of(YearMonth month) {
        return new Span(month.atDay(1), month.atEndOfMonth());
    }

    /** The first moment of it. */
    public Instant from(ZoneId zone) {
        return first.atStartOfDay(zone).toInstant();
    }

    /** The first moment that is not in it any more. */
    public Instant until(ZoneId zone) {
        return last.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Until which day there is time to look at a month that is over. */
    public static LocalDate due(YearMonth month) {
        return month.plusMonths(1).atDay(DUE);
    }
}
