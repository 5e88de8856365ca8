package nl.meldroute.intake;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.intake.store.ClosedRows;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Signals at their end, for whoever erases them; no person sees them here, and nothing of their content. */
@ModuleDoor
public class ClosedSignals {
    private final SignalRows signals;
    private final ClosedRows closed;

    ClosedSignals(SignalRows signals, ClosedRows closed) {
        this.signals = signals;
        this.closed = closed;
    }

    /** The ids of all that are closed. */
    @JobDoor(purpose = Purpose.ERASING)
    public List<ReportId> all() {
        return closed.closed();
    }

    /** Some, by their id, also where they are open; those that are not there are left out. */
    @JobDoor(purpose = Purpose.ERASING)
    public Map<ReportId, Signal> find(Collection<ReportId> ids) {
        return signals.find(ids).stream().collect(Collectors.toMap(Signal::id, signal -> signal));
    }

    /** One, held until the act of the caller ends: nobody opens it again while it is erased. */
    @JobDoor(purpose = Purpose.ERASING)
    public Optional<Signal> hold(ReportId id) {
        return signals.lock(id);
    }

    /** The last day on which a partner reacted; empty where none did (2.2 step 5). */
    @JobDoor(purpose = Purpose.ERASING)
    public Optional<LocalDate> reactedOn(ReportId id) {
        return closed.reactedOn(id);
    }

    /** The last day on which something was given of it, by its reporter or in a signal that was linked (2.2 step 3). */
    @JobDoor(purpose = Purpose.ERASING)
    public Optional<LocalDate> signalledOn(ReportId id) {
        return closed.signalledOn(id);
    }

    /** Those whose reporter was answered before then, and that wait for no other answer (2.2 step 6). */
    @JobDoor(purpose = Purpose.ERASING)
    public Set<ReportId> answeredBefore(Instant then) {
        return Set.copyOf(closed.answeredBefore(then));
    }
}
