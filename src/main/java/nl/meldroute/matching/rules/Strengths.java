package nl.meldroute.matching.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.matching.Likeness;
import nl.meldroute.matching.Strength;
import nl.meldroute.subjects.Trace;

/** How strong a match is, by what two signals have in common. */
public final class Strengths {
    private static final Set<Trace.Of> UNIQUE =
            EnumSet.of(Trace.Of.PHONE, Trace.Of.EMAIL, Trace.Of.PLATE, Trace.Of.KVK, Trace.Of.ACCOUNT);
    private static final Set<Trace.Of> NAMES = EnumSet.of(Trace.Of.NAME, Trace.Of.COMPANY);

    private Strengths() {}

    /** Empty where nothing is left but what many have. */
    public static Optional<Strength> of(Collection<Likeness> likenesses) {
        List<Likeness> telling =
                likenesses.stream().filter(likeness -> !likeness.common()).toList();
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        boolean unique = telling.stream().anyMatch(likeness -> UNIQUE.contains(likeness.of()) && likeness.exact());
        boolean address = telling.stream().anyMatch(likeness -> likeness.of() == Trace.Of.ADDRESS && likeness.exact());
        boolean name = telling.stream()
                .anyMatch(likeness -> NAMES.contains(likeness.of())
                        && (likeness.exact() || likeness.closeness().sure()));
        return Optional.of(unique || (address && name) ? Strength.STRONG : Strength.POSSIBLE);
    }
}
