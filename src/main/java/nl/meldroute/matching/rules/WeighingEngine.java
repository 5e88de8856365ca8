package nl.meldroute.matching.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Around;
import nl.meldroute.matching.Candidate;
import nl.meldroute.matching.Engine;
import nl.meldroute.matching.Likeness;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.Trace;

/** What is the same to the letter, and what is alike when all of the register is weighed. */
public final class WeighingEngine implements Engine {
    @Override
    public List<Candidate> candidates(ReportId signal, Around around) {
        Map<ReportId, Set<Trace>> traces = new HashMap<>();
        around.subjects().forEach((other, subjects) -> traces.put(other, traces(subjects)));
        Map<ReportId, Set<Likeness>> all = Shared.with(signal, traces);
        for (Around.Found found : around.found()) {
            Set<Likeness> likenesses = all.computeIfAbsent(found.other(), fresh -> new HashSet<>());
            Alike.of(found).forEach(alike -> put(alike, likenesses));
        }
        List<Candidate> candidates = new ArrayList<>();
        all.forEach((other, likenesses) -> {
            if (Strengths.of(likenesses).isPresent()) {
                candidates.add(new Candidate(other, Set.copyOf(likenesses)));
            }
        });
        return candidates;
    }

    /** Of two that are about the same the surer one stays; what is common by either is common. */
    private static void put(Likeness alike, Set<Likeness> among) {
        Optional<Likeness> known = among.stream().filter(alike::sameAs).findFirst();
        known.ifPresent(among::remove);
        Likeness kept = known.filter(before -> weighsMore(before, alike)).orElse(alike);
        boolean common = alike.common() || known.filter(Likeness::common).isPresent();
        among.add(new Likeness(kept.of(), kept.value(), common, kept.closeness()));
    }

    private static boolean weighsMore(Likeness one, Likeness other) {
        return !one.closeness().parts().isEmpty()
                && one.closeness().sum() >= other.closeness().sum();
    }

    private static Set<Trace> traces(List<Subject> subjects) {
        return subjects.stream()
                .flatMap(subject -> subject.details().traces().stream())
                .collect(Collectors.toUnmodifiableSet());
    }
}
