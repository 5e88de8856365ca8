package nl.meldroute.intake;

import java.util.Map;

/**
 * Something was done in step 4 or 5 (2.2).
 *
 * @param kind one of the entries of these steps
 * @param words by field, as they stand on the timeline
 * @param gate how the signal stands from now on
 * @param police whether it settles the call that <i>somebody has to step in</i> asks for: made, or not for a reason
 */
public record Referred(Entry.Kind kind, Map<String, String> words, Gate gate, boolean police) {
    @Override
    public String toString() {
        return "Referred[" + kind + "]";
    }
}
