package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.intake.Awaits;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.partners.PartnerRole;

/**
 * A hand-over to a partner with what came of it (2.2 step 5).
 *
 * @param told the call in which it was told
 * @param since reminders and reactions, oldest first
 * @param waiting how its reaction is waited for; empty where it reacted
 */
public record HandedOver(Signal signal, PartnerRole partner, Deed told, List<Deed> since, Optional<Waiting> waiting) {
    /**
     * Its reaction is waited for.
     *
     * @param by the last day of its term
     * @param chase what is done once the term is over
     */
    public record Waiting(LocalDate by, Awaits.Chase chase) {}

    public boolean closed() {
        return signal.stage() == Stage.CLOSED;
    }

    /** How far it was when somebody looked: it grows with each word to or from the partner. */
    public int version() {
        return since.size() + 1;
    }

    /** The day on which it was told. */
    public LocalDate day() {
        return LocalDate.parse(told.word("day"));
    }

    @Override
    public String toString() {
        return "HandedOver[content]";
    }
}
