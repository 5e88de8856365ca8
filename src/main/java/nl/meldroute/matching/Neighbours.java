package nl.meldroute.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.rules.TraceIndex;
import nl.meldroute.matching.store.MarkRow;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.subjects.Trace;
import org.springframework.stereotype.Component;

/**
 * Those of the register that may have something in common with a signal, so that a comparison reads no others. Where to
 * look comes from memory; what is compared is read from the register each time.
 */
@Component
class Neighbours {
    private static final int AT_ONCE = 500;
    private final Subjects subjects;
    private final MarkRow marks;
    private TraceIndex index = new TraceIndex();
    /** The marks of which memory knows everything: the last that stood there, and ours, which may be undone. */
    private Set<UUID> known = Set.of();

    Neighbours(Subjects subjects, MarkRow marks) {
        this.subjects = subjects;
        this.marks = marks;
    }

    /** Within a comparison, of which there is one at a time. */
    synchronized Map<ReportId, Set<Trace>> of(ReportId signal) {
        UUID before = marks.read();
        if (!known.contains(before)) {
            index = built();
        }
        UUID ours = RandomIds.next();
        marks.leave(ours);
        known = Set.of(before, ours);
        Set<Trace> own = subjects.traces(List.of(signal)).getOrDefault(signal, Set.of());
        index.add(signal, own);
        List<ReportId> all = new ArrayList<>(index.sharing(own));
        all.add(signal);
        return subjects.traces(all);
    }

    /**
     * Reads the register anew, so that no first comparison has to wait for it, and what was erased leaves memory. Where something
     * is compared meanwhile it keeps what it had.
     */
    void renew() {
        UUID before = marks.read();
        TraceIndex fresh = built();
        synchronized (this) {
            if (marks.read().equals(before)) {
                index = fresh;
                known = Set.of(before);
            }
        }
    }

    /** A part of the register at a time: the whole does not fit in memory. */
    private TraceIndex built() {
        TraceIndex fresh = new TraceIndex();
        List<ReportId> all = subjects.signals();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<ReportId> part = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            subjects.traces(part).forEach(fresh::add);
        }
        return fresh;
    }
}
