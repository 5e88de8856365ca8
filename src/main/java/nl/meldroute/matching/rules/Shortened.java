package nl.meldroute.matching.rules;

import java.util.Optional;

/** Words that fit in a box: what is too long ends in dots. How wide letters are is estimated, never too narrow. */
public final class Shortened {
    private static final String NARROW = "!',.:;IJijl|` ·¡ìíîï";
    private static final String SLIM = "ft()[]-/\\{}\"r?";
    private static final String SMALL = "aezcsvyxk_FL0123456789";
    private static final String LARGE = "&DGUHNOQwAB#";
    private static final String WIDE = "%mMW@…—œæÆŒ";
    private static final int LATIN = 0x250;
    private static final int LAST_OF_ASCII = 0x7E;
    private static final int FAR = 0x2E80;

    private Shortened() {}

    /** As much of it as has room, of letters of this size. */
    public static String to(String typed, int room, int size) {
        String words = typed.strip().replaceAll("\\s+", " ");
        if (width(words, size) <= room) {
            return words;
        }
        double left = room - width("…", size);
        StringBuilder kept = new StringBuilder();
        for (int letter : words.codePoints().toArray()) {
            left -= wide(letter) * size;
            if (left < 0) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString().strip() + "…";
    }

    /** How wide it is at most. */
    public static double width(String words, int size) {
        return words.codePoints().mapToDouble(letter -> wide(letter) * size).sum();
    }

    /** In parts of the size of the letters, as wide as the widest of its kind and a little more. */
    private static double wide(int letter) {
        if (letter >= LATIN && WIDE.indexOf(letter) < 0) {
            return letter < FAR ? 1.1 : 1.4;
        }
        return alike(letter, NARROW, 0.3)
                .or(() -> alike(letter, SLIM, 0.45))
                .or(() -> alike(letter, SMALL, 0.58))
                .or(() -> alike(letter, LARGE, 0.83))
                .or(() -> alike(letter, WIDE, 1))
                .orElseGet(() -> letter > LAST_OF_ASCII && Character.isUpperCase(letter) ? 0.83 : 0.64);
    }

    private static Optional<Double> alike(int letter, String letters, double width) {
        return letters.indexOf(letter) < 0 ? Optional.empty() : Optional.of(width);
    }
}
