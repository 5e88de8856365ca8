package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Something was agreed for a day (2.2 step 3): in a phone call, or about a person who is looked at again. Of a signal the earliest
 * one counts.
 *
 * @param what the call or the person
 * @param on the day
 * @param ofPerson whether it is a person
 */
public record Agreed(UUID what, LocalDate on, boolean ofPerson) {
    /** Whether the day came. */
    public boolean due(LocalDate today) {
        return !on.isAfter(today);
    }
}
