package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;

/**
 * When officer and deputy did what. What a reporter does has a day, never a time.
 *
 * @param messageSince the day of the oldest message of the reporter that nobody read yet
 * @param laterUntil put off until this day, never past one for which something is agreed
 * @param agreed what is agreed for a day, the earliest of all
 */
public record Moments(
        @Nullable Instant readAt,
        @Nullable AccountId readBy,
        @Nullable Instant takenUpAt,
        @Nullable AccountId takenUpBy,
        @Nullable Instant answeredAt,
        @Nullable Instant closedAt,
        @Nullable LocalDate messageSince,
        @Nullable LocalDate laterUntil,
        @Nullable Agreed agreed) {
    /** Of a signal that nobody touched. */
    public static final Moments NONE = new Moments(null, null, null, null, null, null, null, null, null);

    Moments read(Instant at, AccountId by) {
        return new Moments(at, by, takenUpAt, takenUpBy, answeredAt, closedAt, messageSince, laterUntil, agreed);
    }

    Moments takenUp(Instant at, AccountId by) {
        return new Moments(readAt, readBy, at, by, answeredAt, closedAt, messageSince, null, agreed);
    }

    Moments answered(Instant at) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, at, closedAt, messageSince, null, agreed);
    }

    Moments closed(@Nullable Instant at) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, at, messageSince, null, agreed);
    }

    /** The answer was that it did not belong here: another one is due. */
    Moments takenBack() {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, null, null, messageSince, null, agreed);
    }

    Moments message(@Nullable LocalDate since) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, closedAt, since, null, agreed);
    }

    Moments later(@Nullable LocalDate until) {
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, closedAt, messageSince, until, agreed);
    }

    /** What is agreed first from now on; it is not put off past that day. */
    Moments agreed(@Nullable Agreed first) {
        LocalDate later = laterUntil;
        if (first != null && later != null && later.isAfter(first.on())) {
            later = first.on();
        }
        return new Moments(readAt, readBy, takenUpAt, takenUpBy, answeredAt, closedAt, messageSince, later, first);
    }
}
