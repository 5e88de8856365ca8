package nl.meldroute.files;

import java.util.Locale;

/** Why a file is not taken; each has one sentence that says what to do. */
public enum Refusal {
    EMPTY,
    TOO_LARGE,
    /** A photo as some phones keep it, which most computers can't open. */
    HEIC,
    /** A document of an office program, a mail or something packed. */
    OFFICE,
    NOT_ALLOWED,
    /** More pixels than are opened. */
    TOO_MANY_PIXELS,
    /** What its name says, it is not, or it is broken. */
    BROKEN,
    VIRUS,
    /** The draft has as many as it may have. */
    TOO_MANY,
    /** All that came with one form is more than is kept of it. */
    TOO_MUCH,
    /** The municipality has as many as it may have, or the disk takes no more. */
    FULL;

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
