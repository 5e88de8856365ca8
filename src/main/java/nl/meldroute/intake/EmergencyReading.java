package nl.meldroute.intake;

import java.time.Instant;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;

/**
 * Two who could read a signal in an emergency.
 *
 * @param until when it ended, or will
 * @param runs whether they can at this moment
 * @param path to the page that says why, and what came of it
 */
public record EmergencyReading(
        ReportId signal, AccountId first, AccountId second, Instant from, Instant until, boolean runs, String path) {}
