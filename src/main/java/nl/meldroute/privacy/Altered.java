package nl.meldroute.privacy;

/** What was stored is not what was written: changed, moved to another row, or under another key. Nothing of it is shown. */
public class Altered extends RuntimeException {
    Altered(Throwable cause) {
        super("Stored content does not open under its key and place", cause);
    }
}
