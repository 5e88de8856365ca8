package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A report was weighed with the reporting-code officer (2.2 4.5 and 4.6): who, when, what and why.
 *
 * @param once id of the form, so that two presses are one consultation
 * @param seen the version of what that colleague was asked and advised, as it was read; 0 where nothing was asked
 */
public record Consulted(UUID once, int seen, String with, LocalDate day, Weighed weighed, String reason) {
    @Override
    public String toString() {
        return "Consulted[" + weighed + "]";
    }
}
