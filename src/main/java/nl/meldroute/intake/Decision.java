package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A decision at the gate after step 3 (reading I-12).
 *
 * @param reviewOn when an unclear signal is looked at again; absent for any other outcome
 * @param asks what step 4 asks from now on
 * @param words by field, as they stand on the timeline
 */
public record Decision(GateOutcome outcome, @Nullable LocalDate reviewOn, Gate.Asks asks, Map<String, String> words) {
    @Override
    public String toString() {
        return "Decision[" + outcome + "]";
    }
}
