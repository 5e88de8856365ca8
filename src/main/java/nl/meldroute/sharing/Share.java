package nl.meldroute.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Reader;
import org.jspecify.annotations.Nullable;

/**
 * Something of a signal that is shared, or was.
 *
 * @param reader who reads it
 * @param until the last day on which it is read
 * @param endedAt when it was stopped, replaced or closed; absent while it was not
 */
public record Share(
        UUID id,
        ReportId signal,
        Reader reader,
        ShareContent content,
        Instant sharedAt,
        LocalDate until,
        @Nullable Instant endedAt) {
    /** Whether it is read on this day. */
    public boolean open(LocalDate today) {
        return endedAt == null && !until.isBefore(today);
    }
}
