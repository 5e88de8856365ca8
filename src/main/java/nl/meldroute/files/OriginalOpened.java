package nl.meldroute.files;

import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;

/** Somebody opened a file as it came, in which the reporter may stand. The officer hears of it when it was the deputy. */
public record OriginalOpened(ReportId report, AccountId by, String reason) {}
