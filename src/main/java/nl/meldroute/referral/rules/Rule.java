package nl.meldroute.referral.rules;

import java.util.Optional;
import nl.meldroute.policy.PolicyReference;

/**
 * One row of the advice.
 *
 * @param id the sentence of step 4, like {@code 4.4}; {@code kan-1} for what is a possibility
 * @param source where it stands: a sentence like {@code 2.2 4.4}, an appendix, or empty where it is ours
 * @param reading how we read it; empty where it can be read in one way only
 */
public record Rule(String id, Condition when, Duty duty, String source, String reading) {
    /** The sentence it comes from; none where an appendix names the partner, or nothing does. */
    public Optional<PolicyReference> sentence() {
        return source.isEmpty() || source.startsWith("bijlage")
                ? Optional.empty()
                : Optional.of(PolicyReference.parse(source));
    }
}
