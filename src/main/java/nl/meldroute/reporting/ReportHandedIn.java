package nl.meldroute.reporting;

import java.time.LocalDate;
import nl.meldroute.kernel.ReportId;

/** Somebody handed in a report (2.2 step 1). Ids only; the day is the finest time there is. */
public record ReportHandedIn(ReportId report, LocalDate day, Alarm alarm) {}
