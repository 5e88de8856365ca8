package nl.meldroute.linkage.index;

import java.util.Arrays;
import nl.meldroute.linkage.Level;

/** Words alike to one that was asked for: which, and how much. */
public final class Near {
    private static final int FIRST = 64;
    private static final Level[] LEVELS = Level.values();
    private int[] places = new int[FIRST];
    private byte[] levels = new byte[FIRST];
    private final Ints order = new Ints();

    /** Keeps the closest level. */
    public void add(int word, Level level) {
        if (2 * (order.size() + 1) > places.length) {
            grow();
        }
        int at = place(word);
        if (places[at] == 0) {
            places[at] = word;
            levels[at] = (byte) level.place();
            order.add(word);
        } else if (levels[at] > level.place()) {
            levels[at] = (byte) level.place();
        }
    }

    public boolean has(int word) {
        return places[place(word)] != 0;
    }

    /** {@link Level#OTHER} for a word that is not alike. */
    public Level level(int word) {
        int at = place(word);
        return places[at] == 0 ? Level.OTHER : LEVELS[levels[at]];
    }

    public int size() {
        return order.size();
    }

    public int word(int at) {
        return order.get(at);
    }

    private int place(int word) {
        int at = (word * 0x9E3779B9) >>> 7 & (places.length - 1);
        while (places[at] != 0 && places[at] != word) {
            at = (at + 1) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        int[] before = places;
        byte[] their = levels;
        places = new int[2 * before.length];
        levels = new byte[places.length];
        Arrays.fill(levels, (byte) 0);
        for (int at = 0; at < before.length; at++) {
            if (before[at] != 0) {
                int fresh = place(before[at]);
                places[fresh] = before[at];
                levels[fresh] = their[at];
            }
        }
    }
}
