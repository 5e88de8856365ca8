package nl.meldroute.intake;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A partner was told and did not react yet (2.2 step 5): the one of a signal that has to react first.
 *
 * @param referral which hand-over waits
 * @param by the last day of its term; a reminder gives a new one
 * @param chase what is done once the term is over
 */
public record Awaits(UUID referral, LocalDate by, Chase chase) {
    /** How a partner is chased. */
    public enum Chase {
        /** By a mail without content. */
        REMIND,
        /** By phone: it was reminded twice, or can't be mailed. */
        CALL,
        /** With the chain director: nothing helped so far. */
        DISCUSS
    }

    /** Whether the term is over. */
    public boolean late(LocalDate today) {
        return by.isBefore(today);
    }
}
