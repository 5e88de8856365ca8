package nl.meldroute.matching;

import java.util.List;
import java.util.Map;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.linkage.Hit;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Subject;

/**
 * What of the register may have something in common with a signal.
 *
 * @param subjects what these signals speak of, the signal itself among them
 * @param found what weighing found for what the signal speaks of
 */
public record Around(Map<ReportId, List<Subject>> subjects, List<Found> found) {
    /**
     * Something of another signal that may be the same.
     *
     * @param mine of the signal
     * @param other which signal
     * @param theirs what it speaks of
     */
    public record Found(Details mine, ReportId other, Details theirs, Hit hit) {
        @Override
        public String toString() {
            return "Found[content]";
        }
    }

    @Override
    public String toString() {
        return "Around[" + subjects.size() + "]";
    }
}
