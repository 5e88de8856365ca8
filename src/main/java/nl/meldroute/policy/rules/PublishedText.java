package nl.meldroute.policy.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;

/** Published words without what only typesetting put there, so that a hash sees the words and nothing else. */
public final class PublishedText {
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
    private static final Pattern SUPERSCRIPT_DIGIT = Pattern.compile("[\\u00B9\\u00B2\\u00B3\\u2070\\u2074-\\u2079]");
    private static final Pattern QUOTE =
            Pattern.compile("[\"`\\u00B4\\u2018-\\u201F\\u2032\\u2033\\u00AB\\u00BB\\u2039\\u203A]");
    private static final Pattern DASH = Pattern.compile("[\\u2010-\\u2015\\u2212]");
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHEN_IN_A_WORD = Pattern.compile("(?<=[\\p{L}\\p{N}])- ?(?=[\\p{L}\\p{N}])");
    private static final Pattern SPACE_AT_A_MARK = Pattern.compile(" (?=[.,;:!?)])|(?<=\\() ");
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.!?][')]{0,1}) (?=['(]?[\\p{Lu}\\p{N}])");
    private static final Pattern ABBREVIATION =
            Pattern.compile(".*\\b(?:\\p{Lu}|art|bijv|blz|dhr|drs?|ir|mevr|mr|nr|o\\.a|prof|resp|Stb|Stcrt)\\.");

    private PublishedText() {}

    /** The words as they are hashed; the same for every line width, page break, kind of quote and hyphenation. */
    public static String normalised(String published) {
        String text = INVISIBLE.matcher(published).replaceAll("");
        text = SUPERSCRIPT_DIGIT.matcher(text).replaceAll("");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC);
        text = QUOTE.matcher(text).replaceAll("'");
        text = DASH.matcher(text).replaceAll("-");
        text = SPACE.matcher(text).replaceAll(" ");
        text = HYPHEN_IN_A_WORD.matcher(text).replaceAll("");
        return SPACE_AT_A_MARK.matcher(text).replaceAll("").strip();
    }

    /** The SHA-256 of the normalised sentence, in small hexadecimal letters. */
    public static String sha256(String published) {
        byte[] words = normalised(published).getBytes(UTF_8);
        return HexFormat.of().formatHex(sha256().digest(words));
    }

    /** The sentences of running text, each normalised. */
    static List<String> sentences(String running) {
        List<String> sentences = new ArrayList<>();
        String pending = "";
        for (String piece : SENTENCE_END.split(normalised(running), -1)) {
            pending = pending.isEmpty() ? piece : pending + " " + piece;
            if (!ABBREVIATION.matcher(pending).matches()) {
                sentences.add(pending);
                pending = "";
            }
        }
        if (!pending.isEmpty()) {
            sentences.add(pending);
        }
        return sentences;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java platform has SHA-256.", impossible);
        }
    }
}
