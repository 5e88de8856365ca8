package nl.meldroute.matching;

/** What comes of judging a match. */
public enum Judged {
    DONE,
    /** A colleague was first, or it is gone, or closed. */
    MEANWHILE
}
