package nl.meldroute.matching.rules;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<Trace.Of> telling = likenesses.stream()
                .filter(likeness -> !likeness.common())
                .map(Likeness::of)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trace.Of.class)));
        if (telling.isEmpty()) {
            return Optional.empty();
        }
        boolean unique = telling.stream().anyMatch(UNIQUE::contains);
        boolean addressAndName =
                telling.contains(Trace.Of.ADDRESS) && telling.stream().anyMatch(NAMES::contains);
        return Optional.of(unique || addressAndName ? Strength.STRONG : Strength.POSSIBLE);
    }
}
