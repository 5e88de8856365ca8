package nl.meldroute.policy;

import java.util.List;

/**
 * How a place where the plan can be read in two ways is read here. The municipality decides in the end.
 *
 * @param id like {@code I-02}
 * @param text what the plan says, or leaves open, in our words
 * @param reading how the product reads it
 * @param sentences the sentences it is about; none where the plan is silent
 * @param changeable whether the municipality may choose another reading
 */
public record Reading(
        String id, Bilingual text, Bilingual reading, List<PolicyReference> sentences, boolean changeable) {
    public Reading {
        sentences = List.copyOf(sentences);
    }
}
