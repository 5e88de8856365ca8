package nl.meldroute.linkage.text;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Any writing as small Latin letters without marks. */
public final class Letters {
    /** Of what is longer only the start is compared. */
    static final int LONGEST = 120;

    private static final int LATIN = 0x250;
    private static final int ASCII = 0x80;
    private static final @Nullable String[] LATIN_LETTERS = latin();

    private Letters() {}

    /** Letters and digits in words parted by one space; a point parts, an apostrophe does not. */
    public static String plain(String typed) {
        String start = typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
        for (int at = 0; at < start.length(); at++) {
            if (start.charAt(at) >= LATIN && Character.isLetter(start.codePointAt(at))) {
                return latin(OtherScripts.TO_LATIN.transliterate(start));
            }
        }
        return latin(start);
    }

    /** The words of a plain text. */
    public static List<String> words(String plain) {
        List<String> words = new ArrayList<>();
        int begin = 0;
        while (begin < plain.length()) {
            int end = plain.indexOf(' ', begin);
            end = end < 0 ? plain.length() : end;
            if (end > begin) {
                words.add(plain.substring(begin, end));
            }
            begin = end + 1;
        }
        return words;
    }

    static boolean vowel(char letter) {
        return "aeiouy".indexOf(letter) >= 0;
    }

    private static String latin(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 2);
        boolean parted = false;
        for (int at = 0; at < text.length(); at++) {
            String letter = letter(text.charAt(at));
            if (letter == null) {
                parted = true;
            } else if (!letter.isEmpty()) {
                if (parted && !plain.isEmpty()) {
                    plain.append(' ');
                }
                parted = false;
                plain.append(letter);
            }
        }
        return plain.toString();
    }

    /** Nothing for a mark within a word, absent for what parts words. */
    private static @Nullable String letter(char sign) {
        if (sign < LATIN) {
            return LATIN_LETTERS[sign];
        }
        return switch (sign) {
            case '\u2019', '\u2018', '\u02bc', '\u02b9', '\u02ba', '\u2032' -> "";
            default ->
                Character.getType(sign) == Character.NON_SPACING_MARK || Character.getType(sign) == Character.FORMAT
                        ? ""
                        : null;
        };
    }

    private static @Nullable String[] latin() {
        @Nullable String[] letters = new String[LATIN];
        for (char sign = 0; sign < LATIN; sign++) {
            letters[sign] = sign < ASCII && !Character.isLetterOrDigit(sign) ? within(sign) : special(sign);
        }
        return letters;
    }

    private static @Nullable String within(char sign) {
        return sign == '\'' || sign == '`' ? "" : null;
    }

    private static @Nullable String special(char sign) {
        return switch (Character.toLowerCase(sign)) {
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ' -> "ae";
            case 'œ' -> "oe";
            case 'ı' -> "i";
            case 'þ' -> "th";
            case 'ə' -> "e";
            case 'ĳ' -> "ij";
            case '´', '¨', '\u00ad' -> "";
            default -> marked(sign);
        };
    }

    private static @Nullable String marked(char sign) {
        String apart = Normalizer.normalize(String.valueOf(sign), Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return !apart.isEmpty() && apart.chars().allMatch(letter -> letter < ASCII && Character.isLetterOrDigit(letter))
                ? apart
                : null;
    }

    /** Read when somebody writes in another script, which most registers never do. */
    private static final class OtherScripts {
        private static final Transliterator TO_LATIN = Transliterator.getInstance("Any-Latin; Latin-ASCII");
    }
}
