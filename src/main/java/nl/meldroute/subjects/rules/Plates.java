package nl.meldroute.subjects.rules;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Number plates: capitals and digits, with hyphens where a Dutch plate has them. */
public final class Plates {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 10;
    /** The groups in which Dutch plates were issued, one after the other. */
    private static final List<Pattern> DUTCH = List.of(
            groups("[A-Z]{2}", "\\d{2}", "\\d{2}"),
            groups("\\d{2}", "\\d{2}", "[A-Z]{2}"),
            groups("\\d{2}", "[A-Z]{2}", "\\d{2}"),
            groups("[A-Z]{2}", "\\d{2}", "[A-Z]{2}"),
            groups("[A-Z]{2}", "[A-Z]{2}", "\\d{2}"),
            groups("\\d{2}", "[A-Z]{2}", "[A-Z]{2}"),
            groups("\\d{2}", "[A-Z]{3}", "\\d"),
            groups("\\d", "[A-Z]{3}", "\\d{2}"),
            groups("[A-Z]{2}", "\\d{3}", "[A-Z]"),
            groups("[A-Z]", "\\d{3}", "[A-Z]{2}"),
            groups("[A-Z]{3}", "\\d{2}", "[A-Z]"),
            groups("[A-Z]", "\\d{2}", "[A-Z]{3}"),
            groups("\\d", "[A-Z]{2}", "\\d{3}"),
            groups("\\d{3}", "[A-Z]{2}", "\\d"));

    private Plates() {}

    /** As in {@code XX000X}; empty for what no country has on a plate. */
    public static Optional<String> normal(String typed) {
        String signs = Folded.signs(typed);
        boolean odd = typed.codePoints().anyMatch(sign -> Character.isLetterOrDigit(sign) && !isLatin(sign));
        return odd || signs.length() < SHORTEST || signs.length() > LONGEST ? Optional.empty() : Optional.of(signs);
    }

    /** With its hyphens, for who reads it; another than a Dutch one as it was typed. */
    public static String shown(String typed) {
        return normal(typed).flatMap(Plates::dutch).orElse(typed.strip());
    }

    private static Optional<String> dutch(String signs) {
        return DUTCH.stream()
                .map(pattern -> pattern.matcher(signs))
                .filter(Matcher::matches)
                .map(found -> String.join("-", found.group(1), found.group(2), found.group(3)))
                .findFirst();
    }

    private static boolean isLatin(int sign) {
        return Character.isDigit(sign) || Character.UnicodeScript.of(sign) == Character.UnicodeScript.LATIN;
    }

    private static Pattern groups(String first, String second, String third) {
        return Pattern.compile("(" + first + ")(" + second + ")(" + third + ")");
    }
}
