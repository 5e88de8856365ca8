package nl.meldroute.retention.rules;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.retention.KeepReason;
import org.jspecify.annotations.Nullable;

/**
 * Keeps all of a signal, names and the envelope too, because somebody may need it before a court: of what is needed to bring,
 * uphold or rebut a claim in law, nothing has to be erased (AVG art. 17(3)(e)). Any other reason keeps no name (reading I-12).
 *
 * @param until the day on which it ends; nothing goes before, and what was due goes on it
 */
public record Hold(LocalDate until) {
    /** What this reason until this day holds; empty where it keeps only what has no shorter term, or there is none. */
    public static Optional<Hold> of(@Nullable KeepReason reason, @Nullable LocalDate until) {
        return reason == null || until == null || !reason.holds() ? Optional.empty() : Optional.of(new Hold(until));
    }

    public boolean runs(LocalDate today) {
        return today.isBefore(until);
    }

    /** The day on which something goes of which the own term ends on this one. */
    public LocalDate after(LocalDate term) {
        return term.isAfter(until) ? term : until;
    }

    /** The one of both that holds longer. */
    public Hold or(Hold other) {
        return other.until().isAfter(until) ? other : this;
    }
}
