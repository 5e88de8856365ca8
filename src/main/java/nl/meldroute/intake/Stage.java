package nl.meldroute.intake;

/** How far a signal is in the route (2.2). The only table of stages of the product is {@code rules.StageTable}. */
public enum Stage {
    /** Somebody answered that there is, or may be, danger and has not sent the report yet; nobody looked. */
    DRAFT,
    /** The same; officer or deputy looked. */
    DRAFT_READ,
    /** Handed in (step 1); nobody looked. */
    NEW,
    /** Looked at, not taken up. */
    READ,
    /** Taken up (step 2): it has a number. */
    TAKEN_UP,
    /** The reporter has an answer (step 6). */
    ANSWERED,
    /** Done. */
    CLOSED;

    /** Whether nobody had a look yet. */
    public boolean unread() {
        return this == DRAFT || this == NEW;
    }
}
