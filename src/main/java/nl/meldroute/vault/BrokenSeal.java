package nl.meldroute.vault;

/** What was sealed was changed, moved to another place, or sealed to another key. Nothing of it is shown. */
public class BrokenSeal extends RuntimeException {
    public BrokenSeal(String what, Throwable cause) {
        super(what, cause);
    }

    public BrokenSeal(String what) {
        super(what);
    }
}
