package nl.meldroute.intake;

import nl.meldroute.kernel.ReportId;

/** A new signal was taken out of another one: told in the transaction of that, before it speaks of anybody. */
public record SignalSplit(ReportId from, ReportId part) {}
