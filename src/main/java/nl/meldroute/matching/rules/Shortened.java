package nl.meldroute.matching.rules;

/** Words that fit in a box: what is too long ends in dots. How wide letters are is estimated, never too narrow. */
public final class Shortened {
    private static final String NARROW = "il.,:;'|!j ";
    private static final String SLIM = "ftrIJ-()/\"[]";
    private static final String WIDE = "mMW@%w—…&";
    private static final int LATIN = 0x250;
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

    /** In parts of the size of the letters. */
    private static double wide(int letter) {
        if (NARROW.indexOf(letter) >= 0) {
            return 0.31;
        }
        if (SLIM.indexOf(letter) >= 0) {
            return 0.45;
        }
        if (WIDE.indexOf(letter) >= 0) {
            return 1;
        }
        if (letter >= LATIN) {
            return letter < FAR ? 1.1 : 1.4;
        }
        return Character.isUpperCase(letter) ? 0.82 : 0.64;
    }
}
