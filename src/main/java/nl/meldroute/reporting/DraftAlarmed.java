package nl.meldroute.reporting;

import java.time.LocalDate;
import nl.meldroute.kernel.ReportId;

/** Somebody who has not sent the report yet answered that there is, or may be, danger. */
public record DraftAlarmed(ReportId report, LocalDate day, Alarm alarm) {}
