package nl.meldroute.linkage.index;

import java.util.HashMap;
import java.util.Map;

/**
 * Numbers by key, in three arrays: where a bucket begins, the numbers, and a few bits of each key so that a bucket answers for its
 * own key only (one in 256 of the others slips through and is found out when it is compared). What comes later stands beside it.
 */
final class Buckets {
    private final int shift;
    private final int[] starts;
    private int[] numbers = new int[0];
    private byte[] tags = new byte[0];
    private final Map<Long, Ints> later = new HashMap<>();

    /** For about so many. */
    Buckets(long expected) {
        int bits = 4;
        while ((1L << bits) < expected / 2 && bits < 28) {
            bits++;
        }
        shift = Long.SIZE - bits;
        starts = new int[(1 << bits) + 1];
    }

    /** First all are counted. */
    void count(long key) {
        starts[bucket(key) + 1]++;
    }

    /** Then room is made. */
    void counted() {
        for (int at = 1; at < starts.length; at++) {
            starts[at] += starts[at - 1];
        }
        numbers = new int[starts[starts.length - 1]];
        tags = new byte[numbers.length];
    }

    /** Then all are put, in the same order. */
    void put(long key, int number) {
        int at = starts[bucket(key)]++;
        numbers[at] = number;
        tags[at] = (byte) key;
    }

    /** Then nothing moves any more. */
    void done() {
        System.arraycopy(starts, 0, starts, 1, starts.length - 1);
        starts[0] = 0;
    }

    /** Afterwards, one at a time. */
    void add(long key, int number) {
        later.computeIfAbsent(key, fresh -> new Ints()).add(number);
    }

    /** Those of a key, at most so many; how many there are is the answer, a few of other keys included. */
    int find(long key, Ints found, int most) {
        int bucket = bucket(key);
        int all = 0;
        for (int at = starts[bucket]; at < starts[bucket + 1]; at++) {
            if (tags[at] == (byte) key) {
                if (all < most) {
                    found.add(numbers[at]);
                }
                all++;
            }
        }
        Ints fresh = later.isEmpty() ? null : later.get(key);
        for (int at = 0; fresh != null && at < fresh.size(); at++) {
            if (all < most) {
                found.add(fresh.get(at));
            }
            all++;
        }
        return all;
    }

    private int bucket(long key) {
        return (int) (key >>> shift);
    }

    /** Spreads the bits of a few numbers over a key; the highest choose the bucket, the lowest are the tag. */
    static long key(int kind, long one, long other) {
        long mixed = (kind * 0x9E3779B97F4A7C15L) ^ (one * 0xC2B2AE3D27D4EB4FL + 0x165667B19E3779F9L);
        mixed = (mixed ^ (mixed >>> 32)) * 0xD6E8FEB86659FD93L + other * 0x9FB21C651E98DF25L;
        mixed = (mixed ^ (mixed >>> 29)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 32)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
