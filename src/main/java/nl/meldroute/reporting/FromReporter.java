package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.UUID;

/**
 * What a reporter wrote after sending.
 *
 * @param number its place among those of this report, from 1
 * @param text the words; empty where the reporter only asked how it stands
 * @param read whether officer or deputy noted that it was read
 */
public record FromReporter(UUID id, int number, LocalDate day, Kind kind, String text, boolean read) {
    /** What it is. */
    public enum Kind {
        /** <i>Aanvullen</i>. */
        ADDED,
        /** <i>Hoe staat het ermee?</i> */
        ASKED
    }
}
