package nl.meldroute.enrichment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What officer or deputy asks of some departments.
 *
 * @param once what makes two presses of one button one question
 * @param departments those that have a contact who can answer
 * @param necessity why it is needed, in one line; the department does not see it
 * @param carried what goes along, and nothing else
 * @param dueOn until when an answer is asked
 */
public record Asking(
        UUID once,
        List<String> departments,
        Topic topic,
        Ground ground,
        String necessity,
        List<Carried> carried,
        LocalDate dueOn) {
    @Override
    public String toString() {
        return "Asking[content]";
    }
}
