package nl.meldroute.matching;

import java.util.List;
import nl.meldroute.kernel.ReportId;

/**
 * Finds which other signals may be about the same, and says why. It advises; a person decides. It never scores a person, and
 * what it was given is not kept.
 */
public interface Engine {
    /** Candidates for one signal among those around it, in no order. */
    List<Candidate> candidates(ReportId signal, Around around);
}
