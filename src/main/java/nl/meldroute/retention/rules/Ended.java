package nl.meldroute.retention.rules;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The days from which terms can run (reading I-12).
 *
 * @param closed when the signal was closed
 * @param decided when it was decided that there is no indication, or that it belongs elsewhere; absent where it was not
 * @param reacted when a partner reacted last; absent where none did
 * @param signalled when something was given of it last; absent where nothing was
 */
public record Ended(
        LocalDate closed,
        @Nullable LocalDate decided,
        @Nullable LocalDate reacted,
        @Nullable LocalDate signalled) {
    /** Of a signal that was closed, and no more. */
    public static Ended on(LocalDate closed) {
        return new Ended(closed, null, null, null);
    }

    /** The day from which terms of this kind run: never later than closing. */
    LocalDate from(RetentionTable.From from) {
        LocalDate day = switch (from) {
            case CLOSING -> closed;
            case DECISION -> decided;
            case REACTION -> reacted;
            case SIGNAL -> signalled;
        };
        return day == null || day.isAfter(closed) ? closed : day;
    }
}
