package nl.meldroute.matching.rules;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Likeness;
import nl.meldroute.subjects.Trace;

/**
 * What is the same to the letter, once it is written in one form. What more signals have than {@value #MANY} says nothing by itself,
 * such as the number of a reception desk.
 */
final class Shared {
    static final int MANY = 10;

    private Shared() {}

    /** What each other signal has in common with this one; those that have nothing too. */
    static Map<ReportId, Set<Likeness>> with(ReportId signal, Map<ReportId, Set<Trace>> register) {
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
        Map<ReportId, Set<Likeness>> found = new HashMap<>();
        shared.forEach((other, both) -> found.put(
                other,
                both.stream()
                        .map(trace -> Likeness.same(trace.of(), trace.value(), others.getOrDefault(trace, 0) > MANY))
                        .collect(Collectors.toSet())));
        return found;
    }
}
