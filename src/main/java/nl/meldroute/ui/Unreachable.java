package nl.meldroute.ui;

/** Something the page needs can't be reached now; what was typed is given back. */
public class Unreachable extends RuntimeException {
    public Unreachable(String what, Throwable cause) {
        super(what, cause);
    }
}
