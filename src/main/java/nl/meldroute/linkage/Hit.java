package nl.meldroute.linkage;

import java.util.List;

/**
 * A record that a question may be about.
 *
 * @param id of the record
 * @param band what a person is told
 * @param score the sum of what the reasons say; a logarithm with base two of how much likelier it is this record than another or none
 * @param reasons each with its weight, in the order in which they are added
 * @param common whether a fact was so common that not everybody who shares it was compared
 */
public record Hit(String id, Band band, double score, List<Reason> reasons, boolean common) {
    /** What one part says. */
    public record Reason(Part part, Level level, double weight) {}

    @Override
    public String toString() {
        return "Hit[" + band + "]";
    }
}
