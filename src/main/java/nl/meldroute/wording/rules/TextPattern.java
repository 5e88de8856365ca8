package nl.meldroute.wording.rules;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A text of the municipality in the place of one of the product. People type it as it is read; what the product fills in stands
 * between braces, and has to stay.
 */
public final class TextPattern {
    /** Of a Dutch sentence that everybody reads (B1). */
    public static final int MOST_WORDS = 20;

    private static final Pattern FILLED = Pattern.compile("\\{(\\d)}");
    private static final Pattern SENTENCE_ENDS = Pattern.compile("(?<=[.!?])\\s+");

    private TextPattern() {}

    /** Whether it says something else by a number, and so can't be typed as it is read. */
    public static boolean fixed(String pattern) {
        return !pattern.replace("''", "").matches("(?s)([^{}']|\\{\\d})*");
    }

    /** As people read and type it. */
    public static String typed(String pattern) {
        return pattern.replace("''", "'");
    }

    /** As the product keeps it. */
    public static String pattern(String typed) {
        return typed.replace("'", "''");
    }

    /** The parts that the product fills in, which this text of the product has and what was typed has not. */
    public static NavigableSet<String> missing(String product, String typed) {
        NavigableSet<String> missing = filled(product);
        missing.removeAll(filled(typed));
        return missing;
    }

    /** Whether there are braces around something that the product does not fill in here. */
    public static boolean strange(String product, String typed) {
        String rest = typed;
        for (String part : filled(product)) {
            rest = rest.replace(part, "");
        }
        return rest.contains("{") || rest.contains("}");
    }

    /** Sentences of more words than most people read at once. */
    public static List<String> longSentences(String typed) {
        return Arrays.stream(SENTENCE_ENDS.split(typed.strip()))
                .filter(sentence -> sentence.split("\\s+").length > MOST_WORDS)
                .toList();
    }

    private static NavigableSet<String> filled(String text) {
        NavigableSet<String> filled = new TreeSet<>();
        FILLED.matcher(text).results().map(MatchResult::group).forEach(filled::add);
        return filled;
    }
}
