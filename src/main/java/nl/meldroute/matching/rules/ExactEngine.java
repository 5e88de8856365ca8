package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Candidate;
import nl.meldroute.matching.Engine;
import nl.meldroute.matching.Likeness;
import nl.meldroute.subjects.Trace;

/**
 * The first form: what is the same to the letter, once it is written in one form. What more signals have than {@value #MANY}
 * says nothing by itself, such as the number of a reception desk.
 */
public final class ExactEngine implements Engine {
    static final int MANY = 10;

    @Override
    public List<Candidate> candidates(ReportId signal, Map<ReportId, Set<Trace>> register) {
        Set<Trace> own = register.getOrDefault(signal, Set.of());
        Map<Trace, Integer> others = new HashMap<>();
        Map<ReportId, Set<Trace>> shared = new HashMap<>();
        register.forEach((other, traces) -> {
            if (!other.equals(signal)) {
                Set<Trace> both = new HashSet<>(own);
                both.retainAll(traces);
                both.forEach(trace -> others.merge(trace, 1, Integer::sum));
                shared.put(other, both);
            }
        });
        List<Candidate> candidates = new ArrayList<>();
        shared.forEach((other, both) -> {
            Set<Likeness> likenesses = both.stream()
                    .map(trace -> new Likeness(trace.of(), trace.value(), others.getOrDefault(trace, 0) > MANY))
                    .collect(Collectors.toUnmodifiableSet());
            if (Strengths.of(likenesses).isPresent()) {
                candidates.add(new Candidate(other, likenesses));
            }
        });
        return candidates;
    }
}
