package nl.meldroute.housestyle;

import nl.meldroute.files.rules.FileKind;

/**
 * The logo of the municipality, small and drawn anew.
 *
 * @param words what it says to who does not see it: the name of the municipality
 */
public record Logo(FileKind kind, byte[] content, int width, int height, String words) {
    /** Letters of its words. */
    public static final int LONGEST = 80;
}
