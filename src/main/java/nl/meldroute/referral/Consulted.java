package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report was weighed with the reporting-code officer (2.2 4.5 and 4.6): who, when, what and why.
 *
 * @param once id of the form, so that two presses are one consultation
 */
public record Consulted(UUID once, String with, LocalDate day, Weighed weighed, String reason) {
    @Override
    public String toString() {
        return "Consulted[" + weighed + "]";
    }
}
