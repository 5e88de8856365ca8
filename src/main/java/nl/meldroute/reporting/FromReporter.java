package nl.meldroute.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What a reporter wrote after sending.
 *
 * @param number its place among those of this report, from 1
 * @param text the words; empty where the reporter only asked how it stands
 * @param read whether officer or deputy noted that it was read
 */
public record FromReporter(UUID id, int number, LocalDate day, Kind kind, String text, boolean read) {
    /** What a reporter may answer who is asked to be a witness. */
    public static final List<String> WITNESS = List.of("yes", "no", "call-first");

    /** What it is. */
    public enum Kind {
        /** <i>Aanvullen</i>. */
        ADDED,
        /** <i>Hoe staat het ermee?</i> */
        ASKED,
        /** Whether the reporter wants to be a witness; one of {@link #WITNESS}. */
        WITNESS
    }
}
