package nl.meldroute.identity;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * The days on which somebody is not at work: days alone, never why (reading I-10).
 *
 * @param last the last day, which counts
 * @param ended the day on which it was over; absent while it runs or lies ahead
 */
public record Absence(
        UUID id,
        AccountId account,
        LocalDate first,
        LocalDate last,
        @Nullable LocalDate ended) {
    /** Whether the person is away on this day. */
    public boolean on(LocalDate day) {
        return ended == null && !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether it is behind them on this day. */
    public boolean over(LocalDate day) {
        return ended != null || day.isAfter(last);
    }

    /** The last day of it, as it turned out. */
    public LocalDate until() {
        return ended == null ? last : ended;
    }
}
