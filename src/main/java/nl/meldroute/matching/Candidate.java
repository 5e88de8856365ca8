package nl.meldroute.matching;

import java.util.Set;
import nl.meldroute.kernel.ReportId;

/** Another signal that may be about the same, with everything that they have in common. */
public record Candidate(ReportId signal, Set<Likeness> likenesses) {}
