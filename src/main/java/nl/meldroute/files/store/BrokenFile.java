package nl.meldroute.files.store;

/** A stored file is not what was written: cut off, changed, or moved. Nothing of it is shown. */
public class BrokenFile extends RuntimeException {
    public BrokenFile(Throwable cause) {
        super("A stored file does not open under its key and place", cause);
    }
}
