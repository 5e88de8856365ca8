package nl.meldroute.matching;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.Trace;

/**
 * Finds which other signals may be about the same, and says why. It advises; a person decides. It never scores a person, and
 * what it was given is not kept.
 */
public interface Engine {
    /** Candidates for one signal among all others, in no order. */
    List<Candidate> candidates(ReportId signal, Map<ReportId, Set<Trace>> register);
}
