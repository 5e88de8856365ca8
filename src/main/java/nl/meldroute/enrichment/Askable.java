package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.meldroute.intake.Signal;

/**
 * What can be asked of a signal.
 *
 * @param departments those with a contact who can answer
 * @param known what is known of the signal, by what may go along
 * @param dueOn until when an answer is asked if nobody chooses
 */
public record Askable(Signal signal, List<String> departments, Map<Item, List<Carried>> known, LocalDate dueOn) {
    @Override
    public String toString() {
        return "Askable[content]";
    }
}
