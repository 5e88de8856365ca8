package nl.meldroute.intake;

import nl.meldroute.kernel.ReportId;

/** Knows how many other signals may be about the same; this module asks, and does not know who compares. */
public interface Occurring {
    /** How many of them wait for a look. */
    int open(ReportId signal);
}
