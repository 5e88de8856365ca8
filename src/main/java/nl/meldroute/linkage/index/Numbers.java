package nl.meldroute.linkage.index;

import java.util.Arrays;

/** Numbers, each once, with marks; to be filled again and again. */
public final class Numbers {
    private static final int FIRST = 1 << 12;
    private int[] places = new int[FIRST];
    private int[] numbers = new int[FIRST / 2];
    private int[] masks = new int[FIRST / 2];
    private int size;

    public void clear() {
        Arrays.fill(places, 0);
        size = 0;
    }

    /** Whether it was not there yet; a mark is kept beside those before. */
    public boolean add(int number, int mask) {
        if (size == numbers.length) {
            grow();
        }
        int at = placeOf(number);
        if (places[at] != 0) {
            masks[places[at] - 1] |= mask;
            return false;
        }
        numbers[size] = number;
        masks[size] = mask;
        places[at] = ++size;
        return true;
    }

    public int size() {
        return size;
    }

    public int number(int at) {
        return numbers[at];
    }

    public int mask(int at) {
        return masks[at];
    }

    private int placeOf(int number) {
        int at = (number * 0x9E3779B9) >>> 8 & (places.length - 1);
        while (places[at] != 0 && numbers[places[at] - 1] != number) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        numbers = Arrays.copyOf(numbers, 2 * size);
        masks = Arrays.copyOf(masks, 2 * size);
        places = new int[4 * size];
        for (int at = 0; at < size; at++) {
            places[placeOf(numbers[at])] = at + 1;
        }
    }
}
