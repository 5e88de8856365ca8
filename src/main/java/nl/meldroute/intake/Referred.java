package nl.meldroute.intake;

import java.util.Map;

/**
 * Something was done in step 4 (2.2).
 *
 * @param kind one of the entries of step 4
 * @param words by field, as they stand on the timeline
 * @param asks what step 4 asks from now on
 * @param police whether it settles the call that <i>somebody has to step in</i> asks for: made, or not for a reason
 */
public record Referred(Entry.Kind kind, Map<String, String> words, Gate.Asks asks, boolean police) {
    @Override
    public String toString() {
        return "Referred[" + kind + "]";
    }
}
