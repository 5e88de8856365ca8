package nl.meldroute.house;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What makes a text hard to read, or calls one thing by two names. */
final class PlainDutch {
    static final int MOST_WORDS = 20;
    static final int MEAN_WORDS = 12;
    /** One thing has one word: signaal, raakvlak, antwoord or reactie, oppakken. */
    private static final Pattern AVOIDED = Pattern.compile(
            "(?iU)\\b(casus|casussen|case|cases|status|workflow|hit|hits|dossiers?|overeenkomst(en)?|terugkoppeling(en)?"
                    + "|aannemen|daders?|verzend(en|t)?|verzonden"
                    + "|je|jij|jou|jouw|jullie|bladzijden?|is verplicht)\\b");

    private static final Pattern TO_A_PARTNER = Pattern.compile("(?iU)\\bmelding(en)?\\b");

    private static final Pattern DUTCH = Pattern.compile(
            "(?iU)\\b(de|het|een|niet|uw|u|wordt|worden|van|bij|naar|wij|zijn|hebt|voor|met|maar|geen|deze|dit|dat|wie"
                    + "|waar|wat|hoe|ja|nee|bel|naam|signaal|melder|kies|vul|weet|volgcode|gemeente)\\b");
    private static final Pattern ENGLISH =
            Pattern.compile("(?iU)\\b(the|and|you|your|not|of the|this|that|with|please|signal|reporter)\\b");

    private PlainDutch() {}

    static List<String> sentences(String text) {
        return Stream.of(text.split("(?<=[.?!:])\\s+"))
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    static long words(String sentence) {
        return Stream.of(sentence.split("\\s+"))
                .filter(word -> word.chars().anyMatch(Character::isLetterOrDigit))
                .count();
    }

    /** A melding goes to a partner; a reporter and an officer speak of a signaal. */
    static List<String> partnersWords(String text) {
        return found(TO_A_PARTNER, text);
    }

    static List<String> avoided(String text) {
        return found(AVOIDED, text);
    }

    static List<String> dutchIn(String english) {
        return found(DUTCH, english);
    }

    static List<String> englishIn(String dutch) {
        return found(ENGLISH, dutch);
    }

    private static List<String> found(Pattern words, String text) {
        return words.matcher(text).results().map(match -> match.group()).toList();
    }
}
