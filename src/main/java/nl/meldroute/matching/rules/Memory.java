package nl.meldroute.matching.rules;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Verdict;
import org.jspecify.annotations.Nullable;

/** What was judged is remembered: it asks for a look again only where there is something new. */
public final class Memory {
    private Memory() {}

    /** Whether a pair waits for a look. */
    public static boolean waits(@Nullable Verdict verdict, Collection<Likeness> found, Collection<Likeness> judged) {
        if (verdict == null) {
            return !found.isEmpty();
        }
        return verdict != Verdict.SAME && !fresh(found, judged).isEmpty();
    }

    /** What is there now and was not when it was judged. */
    public static Set<Likeness> fresh(Collection<Likeness> found, Collection<Likeness> judged) {
        return found.stream()
                .filter(likeness -> !likeness.common())
                .filter(likeness -> judged.stream().noneMatch(likeness::sameAs))
                .collect(Collectors.toUnmodifiableSet());
    }
}
