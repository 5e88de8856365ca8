package nl.meldroute.retention;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is left of signals that were erased by one proposal: no word of them.
 *
 * @param numbers of those that had one
 * @param unnumbered how many had none
 * @param rows how many rows went, by kind
 */
public record Certificate(
        Proposal proposal, LocalDate doneOn, List<String> numbers, int unnumbered, Map<String, Integer> rows) {
    /** How many signals are gone. */
    public int count() {
        return numbers.size() + unnumbered;
    }
}
