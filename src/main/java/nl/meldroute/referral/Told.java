package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.partners.PartnerRole;

/**
 * A partner was phoned (2.2 step 4).
 *
 * @param once id of the form, so that two presses are one call
 * @param with function of who was on the phone; empty if not noted
 * @param ground one of {@link #GROUNDS} where names went along, else empty (reading I-13)
 */
public record Told(
        UUID once, PartnerRole partner, LocalDate day, String with, Outcome outcome, String ground, String agreed) {
    /** On which names may go along. */
    public static final List<String> GROUNDS = List.of("consent", "minor", "danger", "other");

    @Override
    public String toString() {
        return "Told[" + partner + "]";
    }
}
