package nl.meldroute.backup;

import java.util.List;

/** Why something is not done, as a sentence of the language files. */
final class Refused extends RuntimeException {
    private final String key;
    private final transient List<Object> words;

    Refused(String key, Object... words) {
        super(key);
        this.key = key;
        this.words = List.of(words);
    }

    String key() {
        return key;
    }

    Object[] words() {
        return words.toArray();
    }
}
