package nl.meldroute.intake.rules;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A plain search for one address: its words in this order, without capitals, accents and signs. */
public final class PlaceSearch {
    private final List<String> words;

    private PlaceSearch(List<String> words) {
        this.words = words;
    }

    /** A search for this address; empty where no street and house number stand there, since a street alone is too wide. */
    public static Optional<PlaceSearch> of(String address) {
        List<String> words = words(address);
        boolean street = words.stream()
                .anyMatch(word -> word.codePoints().filter(Character::isLetter).count() > 1);
        boolean number = words.stream().anyMatch(word -> Character.isDigit(word.codePointAt(0)));
        return street && number ? Optional.of(new PlaceSearch(words)) : Optional.empty();
    }

    /** Whether it stands in this text. */
    public boolean in(String text) {
        return Collections.indexOfSubList(words(text), words) >= 0;
    }

    private static List<String> words(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).replaceAll("\\p{M}", "");
        return Arrays.stream(plain.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
