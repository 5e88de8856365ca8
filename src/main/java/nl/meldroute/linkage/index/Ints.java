package nl.meldroute.linkage.index;

import java.util.Arrays;

/** A list of numbers that grows, to be filled again and again. */
public final class Ints {
    private static final int FIRST = 8;
    private int[] values = new int[FIRST];
    private int size;

    void add(int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = value;
    }

    public int get(int at) {
        return values[at];
    }

    void set(int at, int value) {
        values[at] = value;
    }

    public int size() {
        return size;
    }

    public void clear() {
        size = 0;
    }
}
