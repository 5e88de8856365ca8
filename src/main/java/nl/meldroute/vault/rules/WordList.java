package nl.meldroute.vault.rules;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Short, plain words of which codes and passphrases are made: each of 2,048 gives eleven bits. */
public record WordList(List<String> words) {
    static final int SIZE = 2_048;
    private static final Pattern WORD = Pattern.compile("[a-z]{2,12}");

    public WordList {
        words = List.copyOf(words);
        if (words.size() != SIZE || words.stream().distinct().count() != SIZE) {
            throw new IllegalArgumentException("A word list holds 2048 different words");
        }
        if (!words.stream().allMatch(word -> WORD.matcher(word).matches())) {
            throw new IllegalArgumentException("A word of the list is 2 to 12 letters from a to z");
        }
    }

    /** Some words, each by chance, with this between them. */
    public String pick(int count, String separator, RandomGenerator random) {
        return Stream.generate(() -> words.get(random.nextInt(SIZE)))
                .limit(count)
                .collect(Collectors.joining(separator));
    }
}
