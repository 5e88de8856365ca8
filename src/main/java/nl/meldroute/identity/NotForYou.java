package nl.meldroute.identity;

/** What was asked for does not exist, or not for who asks; both look the same from outside. */
public class NotForYou extends RuntimeException {
    public NotForYou() {
        super("Not there, or not for who asks");
    }
}
