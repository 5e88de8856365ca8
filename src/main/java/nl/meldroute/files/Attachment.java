package nl.meldroute.files;

import java.util.UUID;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.Scan;

/**
 * A file of a signal, as officer and deputy see it in a list: nothing of what it is called, since that may tell who gave it.
 *
 * @param number its place among those of the signal, from 1
 * @param caption what the reporter says that it shows
 */
public record Attachment(UUID id, int number, FileKind kind, State state, String caption) {
    /** Where it stands with the scanner and with its clean copy. */
    public record State(Scan scan, Copy copy) {
        /** As it stands in keys of texts. */
        public String code() {
            return switch (scan) {
                case PENDING -> "pending";
                case INFECTED -> "infected";
                case CLEAN, UNSCANNED -> copy == Copy.MADE ? scan.code() : copy.code();
            };
        }
    }

    /** Whether there is something to be seen. */
    public boolean shown() {
        return state.copy() == Copy.MADE;
    }

    /** Whether it is still changing: looking again may tell more. */
    public boolean underWay() {
        return state.copy() == Copy.WAITING && state.scan() != Scan.INFECTED;
    }

    /** Whether it still waits for the scanner. */
    public boolean pending() {
        return state.scan() == Scan.PENDING;
    }

    /** Whether the original may be opened, from the vault. */
    public boolean mayOpen() {
        return state.scan().through();
    }

    @Override
    public String toString() {
        return "Attachment[" + id + "]";
    }
}
