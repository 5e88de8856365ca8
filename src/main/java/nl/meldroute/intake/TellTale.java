package nl.meldroute.intake;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Words in a text for others that may give somebody away, to be looked at before it leaves (reading I-03; 2.2 steps 1 and 4). */
public final class TellTale {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    /** Who says so saw it, and the municipality reports: not the clerk. */
    private static final Pattern FIRST_PERSON = Pattern.compile(
            "\\b(?:(?:mijn|een|de) collega|onze (?:balie|collega|boa)|(?:de )?melder|ikzelf|ik|mijzelf|mezelf|mij|mijn|m'n)\\b",
            FLAGS);
    /** A victim is not an offence: nationality and residence status never go to the police. */
    private static final Pattern STATUS = Pattern.compile(
            "\\b(?:nationaliteit|verblijfs\\p{L}*|illeg\\p{L}+|ongedocumenteerd\\p{L}*|vreemdeling\\p{L}*|visum|asiel\\p{L}*"
                    + "|paspoort\\p{L}*|statushouder\\p{L}*"
                    + "|(?:pools|roemeens|bulgaars|hongaars|oekraïens|albanees|vietnamees|chinees|nigeriaans|marokkaans|turks"
                    + "|syrisch|eritrees|filipijns|indiaas|braziliaans)(?:e)?)\\b",
            FLAGS);

    private TellTale() {}

    /** Pieces that tell who saw it, each once. */
    public static List<String> firstPerson(String text) {
        return found(FIRST_PERSON, text);
    }

    /** Pieces that tell of a nationality or a residence status, each once. */
    public static List<String> status(String text) {
        return found(STATUS, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }
}
