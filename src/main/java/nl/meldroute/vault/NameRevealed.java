package nl.meldroute.vault;

import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;

/** Somebody saw who gave a signal. The officer hears of it when it was the deputy (reading I-11). */
public record NameRevealed(ReportId report, AccountId by, Reason reason) {}
