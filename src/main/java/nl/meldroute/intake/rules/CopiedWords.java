package nl.meldroute.intake.rules;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Finds in a text for others what was taken from a reporter word for word, since the wording can give the reporter away
 * (reading I-03): so many words in a row, however they are written and whatever stands between them.
 */
public final class CopiedWords {
    private static final int IN_A_ROW = 6;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private final Set<List<String>> told;

    private CopiedWords(Set<List<String>> told) {
        this.told = told;
    }

    /** What was told, each text by itself. */
    public static CopiedWords of(Collection<String> told) {
        Set<List<String>> rows = new HashSet<>();
        for (String text : told) {
            List<String> words = words(text).stream().map(CopiedWords::folded).toList();
            for (int at = 0; at + IN_A_ROW <= words.size(); at++) {
                rows.add(words.subList(at, at + IN_A_ROW));
            }
        }
        return new CopiedWords(rows);
    }

    /** The pieces that stand in the text, as they are written there but on one line, each once. */
    public List<String> foundIn(String text) {
        List<MatchResult> words = words(text);
        List<String> folded = words.stream().map(CopiedWords::folded).toList();
        List<String> found = new ArrayList<>();
        int from = 0;
        int to = 0;
        for (int at = 0; at + IN_A_ROW <= folded.size(); at++) {
            if (told.contains(folded.subList(at, at + IN_A_ROW))) {
                if (at > to) {
                    add(found, text, words.subList(from, to));
                }
                from = at > to || to == 0 ? at : from;
                to = at + IN_A_ROW;
            }
        }
        add(found, text, words.subList(from, to));
        return found.stream().distinct().toList();
    }

    private static void add(List<String> found, String text, List<MatchResult> words) {
        if (!words.isEmpty()) {
            String piece =
                    text.substring(words.getFirst().start(), words.getLast().end());
            found.add(SPACE.matcher(piece).replaceAll(" "));
        }
    }

    private static List<MatchResult> words(String text) {
        return WORD.matcher(text).results().toList();
    }

    private static String folded(MatchResult word) {
        return MARKS.matcher(Normalizer.normalize(word.group(), Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
