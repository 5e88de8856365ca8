package nl.meldroute.housestyle;

/**
 * The logo of the municipality, small and drawn anew.
 *
 * @param mediaType that of a PNG or of a JPEG
 * @param words what it says to who does not see it: the name of the municipality
 */
public record Logo(String mediaType, byte[] content, int width, int height, String words) {
    /** Letters of its words. */
    public static final int LONGEST = 80;
}
