package nl.meldroute.vault.rules;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Patterns that find a name, a number or a department in a folded text, however it is written. */
final class OwnPatterns {
    private static final int SHORTEST_PART = 3;
    private static final int SHORTEST_WHOLE = 2;
    private static final int SHORTEST_NUMBER = 4;
    private static final int WHOLE_NUMBER = 9;
    private static final String NOT_AFTER = "(?<![\\p{L}\\p{N}])";
    private static final String NOT_BEFORE = "(?![\\p{L}\\p{N}])";
    private static final String BETWEEN = "[^\\p{L}\\p{N}]{1,3}";
    private static final String GAP = "[\\s.\\-/()\\u2010-\\u2015]{0,3}";
    /** The 0 that falls away after +31, also in brackets, alone or with an area code. */
    private static final String TRUNK = "(?:(?:\\(0\\)|\\((?=0\\d{1,3}\\))0|0)" + GAP + ")?";

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern NO_DIGIT = Pattern.compile("[^0-9]");
    /** Between a first and a last name; they stand in every text. */
    private static final Set<String> PARTICLES = Set.of(
            "van", "der", "den", "des", "ter", "ten", "het", "bij", "aan", "uit", "von", "zum", "zur", "del", "dos");

    private static final Set<String> KINDS_OF_DEPARTMENT = Set.of("afdeling", "team", "cluster", "domein", "dienst");

    private OwnPatterns() {}

    /** The whole name, and each part of three letters or more, with a possible s behind it. */
    static List<Pattern> name(String name) {
        List<String> words = words(name);
        List<Pattern> patterns = new ArrayList<>(whole(words, "(?:'?s)?"));
        words.stream()
                .filter(word -> word.length() >= SHORTEST_PART && !PARTICLES.contains(word))
                .map(word -> word(Pattern.quote(word), "(?:'?s)?"))
                .forEach(patterns::add);
        return patterns;
    }

    /** The department as a whole, also without the word <i>afdeling</i> before it. */
    static List<Pattern> department(String department) {
        List<String> words = words(department);
        boolean kind = words.size() > 1 && KINDS_OF_DEPARTMENT.contains(words.getFirst());
        return whole(kind ? words.subList(1, words.size()) : words, "");
    }

    /** The number, however its digits are grouped and with +31, 0031 or 0 before it. */
    static List<Pattern> phone(String phone) {
        String national = national(FoldedText.of(phone).text());
        if (national.length() < SHORTEST_NUMBER) {
            return List.of();
        }
        String digits = String.join(GAP, national.split(""));
        String country = national.length() < WHOLE_NUMBER ? "" : "(?:(?:\\+|00)?31" + GAP + ")?";
        return List.of(Pattern.compile("(?<!\\d)" + country + TRUNK + digits + "(?!\\d)"));
    }

    private static String national(String phone) {
        String digits = NO_DIGIT.matcher(phone).replaceAll("");
        if (digits.startsWith("0031")) {
            digits = digits.substring(4);
        } else if (digits.startsWith("31") && (phone.contains("+") || digits.length() == WHOLE_NUMBER + 2)) {
            digits = digits.substring(2);
        }
        return digits.startsWith("0") ? digits.substring(1) : digits;
    }

    private static List<Pattern> whole(List<String> words, String ending) {
        String letters = String.join("", words);
        return letters.length() < SHORTEST_WHOLE
                ? List.of()
                : List.of(word(words.stream().map(Pattern::quote).collect(Collectors.joining(BETWEEN)), ending));
    }

    private static Pattern word(String quoted, String ending) {
        return Pattern.compile(NOT_AFTER + quoted + ending + NOT_BEFORE);
    }

    private static List<String> words(String text) {
        return Arrays.stream(NO_LETTER.split(FoldedText.of(text).text()))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
