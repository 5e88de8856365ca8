package nl.meldroute.ui;

import java.text.Normalizer;

/** Text as people can see it: what is invisible could hide a name from a check, or turn a sentence around. */
public final class TypedText {
    private TypedText() {}

    /**
     * Takes out control characters, direction marks and everything of no width; keeps tabs, new lines, accents and emoji. All
     * kinds of line end become a new line, so that a browser's own does not count twice; an accent and its letter become one
     * character (NFC), so that a name is found however it was typed.
     */
    public static String clean(String typed) {
        StringBuilder clean = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").codePoints().map(TypedText::lineEnd).forEach(character -> {
            if (isVisible(character)) {
                clean.appendCodePoint(character);
            }
        });
        return Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    private static int lineEnd(int character) {
        return switch (Character.getType(character)) {
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> '\n';
            default -> character == '\r' ? '\n' : character;
        };
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL -> character == '\n' || character == '\t';
            case Character.FORMAT, Character.SURROGATE -> false;
            default -> true;
        };
    }
}
