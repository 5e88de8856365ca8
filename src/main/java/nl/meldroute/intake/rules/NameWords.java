package nl.meldroute.intake.rules;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds names from a signal in a text for the reporter: who reads along over a shoulder must not learn them there. Words
 * that describe somebody are no names; a short name counts only where it is written with a capital.
 */
public final class NameWords {
    private static final int SHORTEST = 2;
    private static final int UNMISTAKABLE = 4;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Set<String> NO_NAMES = Set.of(("man mannen vrouw vrouwen meneer mevrouw dame heer jongen "
                    + "jongens meisje meisjes kind kinderen persoon iemand onbekend onbekende baas chef eigenaar "
                    + "werkgever verhuurder medewerker klant bewoner bewoners buurman buurvrouw vader moeder broer "
                    + "zus vriend vriendin partner de het een en of met zonder van voor bij in op aan naar uit der den "
                    + "te ten ter die dat deze dit zijn haar hun geen niet wel nog straat weg laan plein bus auto "
                    + "bestelbus ontvangen signaal januari februari maart april mei juni juli augustus september "
                    + "oktober november december jan feb mrt apr jun jul aug sep okt nov dec")
            .split(" "));
    private final Set<String> names;

    private NameWords(Set<String> names) {
        this.names = names;
    }

    /** The names in these descriptions: words with a capital, or a word alone, but for those that only describe. */
    public static NameWords in(Collection<String> descriptions) {
        return new NameWords(descriptions.stream()
                .flatMap(NameWords::candidates)
                .map(NameWords::folded)
                .filter(word -> word.length() >= SHORTEST && !NO_NAMES.contains(word))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Those that stand in the text, as they are written there, each once. */
    public List<String> foundIn(String text) {
        return List.copyOf(words(text)
                .filter(word -> names.contains(folded(word)))
                .filter(word -> word.length() >= UNMISTAKABLE || capital(word))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    private static Stream<String> candidates(String description) {
        List<String> all = words(description).toList();
        return all.stream().filter(word -> all.size() == 1 || capital(word));
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    private static boolean capital(String word) {
        return Character.isUpperCase(word.codePointAt(0));
    }

    private static String folded(String word) {
        return MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
