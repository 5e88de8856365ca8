package nl.meldroute.linkage.index;

import java.util.function.LongConsumer;

/** Keys of a word with up to two of its letters left out: words that are at most two edits apart share one. */
final class Deletions {
    private static final int SHORTEST_FOR_TWO = 4;
    private static final long SEED = 1469598103934665603L;
    private static final long PRIME = 1099511628211L;

    private Deletions() {}

    static void each(String word, LongConsumer keys) {
        int length = word.length();
        keys.accept(key(word, length, length));
        for (int one = 0; one < length; one++) {
            if (length > 2) {
                keys.accept(key(word, one, length));
            }
            for (int other = one + 1; length >= SHORTEST_FOR_TWO && other < length; other++) {
                keys.accept(key(word, one, other));
            }
        }
    }

    private static long key(String word, int without, int and) {
        long hash = SEED;
        for (int at = 0; at < word.length(); at++) {
            if (at != without && at != and) {
                hash = (hash ^ word.charAt(at)) * PRIME;
            }
        }
        return Buckets.key(1, hash, 0);
    }
}
