package nl.meldroute.reporting;

import java.time.LocalDate;
import nl.meldroute.kernel.ReportId;

/** A reporter added something, or asked how it stands; somebody has to read it (2.2 step 6). */
public record ReporterWrote(ReportId report, LocalDate day) {}
