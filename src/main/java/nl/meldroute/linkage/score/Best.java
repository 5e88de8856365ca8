package nl.meldroute.linkage.score;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The records with the highest scores so far. */
final class Best {
    private static final int MOST = 40;
    private final int[] records = new int[MOST];
    private final double[] scores = new double[MOST];
    private final Weighed[] weighed = new Weighed[MOST];
    private int size;
    private int least;

    Best() {
        for (int at = 0; at < MOST; at++) {
            weighed[at] = new Weighed();
        }
    }

    void clear() {
        size = 0;
        least = 0;
    }

    void offer(int record, double score, Weighed of) {
        if (size < MOST) {
            put(size++, record, score, of);
        } else if (score > scores[least]) {
            put(least, record, score, of);
        } else {
            return;
        }
        least = 0;
        for (int at = 1; at < size; at++) {
            least = scores[at] < scores[least] ? at : least;
        }
    }

    private void put(int at, int record, double score, Weighed of) {
        records[at] = record;
        scores[at] = score;
        weighed[at].copy(of);
    }

    /** Best first; of two as good, the one that was there before. */
    List<Judged> all() {
        List<Judged> all = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            Weighed own = new Weighed();
            own.copy(weighed[at]);
            all.add(new Judged(records[at], own));
        }
        all.sort(Comparator.comparingDouble((Judged judged) -> -judged.score()).thenComparingInt(Judged::record));
        return all;
    }
}
