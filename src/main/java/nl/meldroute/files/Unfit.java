package nl.meldroute.files;

/** Why a picture can't become a small one for every page; each has one sentence that says what to do. */
public enum Unfit {
    TOO_LARGE,
    /** No PNG and no JPEG, or broken. */
    NO_PICTURE,
    TOO_MANY_PIXELS,
    TOO_LOW,
    /** The scanner found a virus in it. */
    INFECTED
}
