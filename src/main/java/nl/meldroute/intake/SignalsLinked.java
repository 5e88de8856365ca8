package nl.meldroute.intake;

import nl.meldroute.kernel.ReportId;

/** Somebody linked two signals: what is known of the one may bear on the other. Told in the transaction of the link. */
public record SignalsLinked(ReportId one, ReportId other) {}
