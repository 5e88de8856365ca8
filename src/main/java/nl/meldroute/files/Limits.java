package nl.meldroute.files;

/** How much is taken, in the words of the page: ten files of fifteen megabytes, twenty for a signal. */
public final class Limits {
    public static final int MEGABYTE = 1 << 20;

    /** The largest file of a reporter. */
    public static final int LARGEST = 15 * MEGABYTE;

    /** Files of one draft. */
    public static final int OF_DRAFT = 10;

    /** Files of one signal. */
    public static final int OF_SIGNAL = 20;

    /** Pixels of a picture: 40 million. A small file can claim far more, and would fill the memory when it is opened. */
    public static final long PIXELS = 40_000_000;

    /** Pages of a document that is copied. */
    public static final int PAGES = 50;

    /** How often the copy of a file is tried. */
    public static final int TRIES = 3;

    /** The longest line of a caption. */
    public static final int CAPTION = 200;

    private Limits() {}
}
