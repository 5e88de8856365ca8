package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * When officer and deputy did what. What a reporter does has a day, never a time.
 *
 * @param messageSince the day of the oldest message of the reporter that nobody read yet
 * @param laterUntil put off until this day
 */
public record Moments(
        @Nullable Instant readAt,
        @Nullable AccountId readBy,
        @Nullable Instant takenUpAt,
        @Nullable AccountId takenUpBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate messageSince,
        @Nullable LocalDate laterUntil) {
    /** Of a signal that nobody touched. */
    public static final Moments NONE = new Moments(null, null, null, null, null, null, null, null);

    Moments read(Instant at, AccountId by) {
        return new Moments(at, by, takenUpAt, takenUpBy, answeredAt, closedAt, messageSince, laterUntil);
    }

    Moments takenUp(Instant at, AccountId by) {
        return new Moments(readAt, readBy, at, by, answeredAt, closedAt, messageSince, null);
    }

    Moments answered(Instant at) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, at, closedAt, messageSince, null);
    }

    Moments closed(@Nullable Instant at) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, at, messageSince, null);
    }

    /** The answer was that it did not belong here: another one is due. */
    Moments takenBack() {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, null, null, messageSince, null);
    }

    Moments message(@Nullable LocalDate since) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, closedAt, since, null);
    }

    Moments later(@Nullable LocalDate until) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, closedAt, messageSince, until);
    }
}
