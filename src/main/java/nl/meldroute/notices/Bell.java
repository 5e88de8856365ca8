package nl.meldroute.notices;

import java.time.Instant;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;

/**
 * Something a colleague did that somebody has to know of; it stays on the list of work until it was seen.
 *
 * @param by who did it
 * @param kind what was done, for instance {@code reporter.reveal}
 * @param reason a code from a list, never free text
 */
public record Bell(UUID id, ReportId report, AccountId by, String kind, String reason, Instant at) {}
