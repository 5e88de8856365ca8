package nl.meldroute.vault.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/**
 * A text without capitals, accents and what can't be seen, that remembers where each letter stood.
 *
 * @param text to search in
 * @param from where the letter at this place begins in the original
 * @param to where it ends, with the accents that follow it
 */
record FoldedText(String text, int[] from, int[] to) {
    private static final Map<Integer, String> SPECIAL = Map.of(
            (int) 'ø', "o", (int) 'ł', "l", (int) 'đ', "d", (int) 'ð', "d", (int) 'ı', "i", (int) 'æ', "ae", (int) 'œ',
            "oe", (int) 'ß', "ss", (int) 'þ', "th", (int) '’', "'");

    static FoldedText of(String original) {
        StringBuilder folded = new StringBuilder(original.length());
        int[] from = new int[original.length() * 2 + 16];
        int[] to = new int[from.length];
        int at = 0;
        while (at < original.length()) {
            int codePoint = original.codePointAt(at);
            int next = at + Character.charCount(codePoint);
            String piece = fold(codePoint);
            if (folded.length() + piece.length() > from.length) {
                from = Arrays.copyOf(from, from.length * 2 + piece.length());
                to = Arrays.copyOf(to, from.length);
            }
            if (piece.isEmpty() && !folded.isEmpty()) {
                to[folded.length() - 1] = next;
            }
            for (int i = 0; i < piece.length(); i++) {
                from[folded.length()] = at;
                to[folded.length()] = next;
                folded.append(piece.charAt(i));
            }
            at = next;
        }
        return new FoldedText(folded.toString(), from, to);
    }

    private static String fold(int codePoint) {
        if (codePoint < 0x80) {
            return Character.toString(Character.toLowerCase(codePoint));
        }
        String lower = Character.toString(codePoint).toLowerCase(Locale.ROOT);
        String special = SPECIAL.get(lower.codePointAt(0));
        if (special != null) {
            return special;
        }
        StringBuilder kept = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFKD)
                .codePoints()
                .filter(FoldedText::seen)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean seen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> false;
            default -> true;
        };
    }
}
