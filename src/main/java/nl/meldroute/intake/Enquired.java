package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A department was asked something (2.2 step 3): the question of a signal that comes first, those that were answered before the
 * others.
 *
 * @param enquiry which question
 * @param by the last day: for the department to answer, and then for officer or deputy to read it
 * @param answered whether the answer is there, and nobody read it
 */
public record Enquired(UUID enquiry, LocalDate by, boolean answered) {
    /** Whether the department is silent and its term is over. */
    public boolean late(LocalDate today) {
        return !answered && by.isBefore(today);
    }

    /** Whether the department has to answer first, and its term runs. */
    public boolean waits(LocalDate today) {
        return !answered && !by.isBefore(today);
    }
}
