package nl.meldroute.openid;

/**
 * What came back from the identity provider is not believed, or nothing came. Whoever waits for it hears one sentence; which
 * of these it was is for the operator, and holds no word of what was sent.
 */
public final class Unbelieved extends Exception {
    private final transient Why why;

    Unbelieved(Why why) {
        super(why.name());
        this.why = why;
    }

    /** Of what it was caused by the kind alone is told: its words may hold what was sent. */
    Unbelieved(Why why, Exception cause) {
        super(why + " (" + cause.getClass().getSimpleName() + ")");
        this.why = why;
    }

    /** What is wrong. */
    public enum Why {
        /** Not begun in this browser, begun too long ago, or used before. */
        STATE,
        /** The provider said no, or somebody turned back there. */
        DECLINED,
        /** The code was not taken, or the token is not one for us, of now, from there. */
        TOKEN,
        /** The last proof there is too old, or its time is not told. */
        AUTH_TIME,
        /** The provider gives no answer. */
        UNREACHABLE
    }

    public Why why() {
        return why;
    }

    /** Whether it may go well a while later. */
    public boolean unreachable() {
        return why == Why.UNREACHABLE;
    }
}
