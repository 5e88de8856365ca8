package nl.meldroute.linkage.score;

import java.util.Arrays;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;

/** What each part of a pair says, to be filled again and again. */
public final class Weighed {
    private static final int PARTS = Part.values().length;
    private final double[] weights = new double[PARTS];
    private final Level[] levels = new Level[PARTS];

    /** Empty. */
    public Weighed() {
        clear();
    }

    void clear() {
        Arrays.fill(weights, 0);
        Arrays.fill(levels, Level.MISSING);
    }

    /** One part. */
    public void set(Part part, Level level, double weight) {
        weights[part.place()] = weight;
        levels[part.place()] = level;
    }

    public double weight(Part part) {
        return weights[part.place()];
    }

    public Level level(Part part) {
        return levels[part.place()];
    }

    /** Of all parts, always added in the same order. */
    public double sum() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }

    void copy(Weighed of) {
        System.arraycopy(of.weights, 0, weights, 0, PARTS);
        System.arraycopy(of.levels, 0, levels, 0, PARTS);
    }
}
