package nl.meldroute.linkage.score;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;

/**
 * How often the facts of two writings about one person agree at each level. Ours to begin with; learned from a heap of questions
 * without being told the answers (expectation and maximisation), and never from what somebody decided.
 */
public final class Model {
    /** As many pairs as our own figures weigh against those that are learned. */
    private static final double OURS = 60;

    private static final Set<Level> AGES = EnumSet.of(Level.FITS, Level.NEARLY);
    private static final int LEVELS = Level.values().length;
    private final Map<Part, double[]> chances = new EnumMap<>(Part.class);
    /** The chance that a question is about somebody in the register. */
    private final double inside;

    private Model(double inside) {
        this.inside = inside;
    }

    /** What we ship. */
    public static Model ours() {
        // In the order of the levels: exact, sound, near, nick, far, initial, swapped, partly, anniversary, fits,
        // nearly, other, elsewhere.
        Model model = new Model(0.7);
        model.put(Part.GIVEN_NAME, 0.68, 0.07, 0.08, 0.07, 0.02, 0.03, 0.02, 0, 0, 0, 0, 0.03);
        model.put(Part.FAMILY_NAME, 0.74, 0.07, 0.10, 0, 0.03, 0.005, 0.02, 0, 0, 0, 0, 0.035);
        model.put(Part.MORE_NAMES, 0.6, 0.08, 0.08, 0.03, 0.02, 0.1, 0, 0, 0, 0, 0, 0.09);
        model.put(Part.BIRTH, 0.84, 0, 0.08, 0, 0, 0, 0.025, 0.02, 0.015, 0.85, 0.10, 0.012);
        model.put(Part.POSTCODE, 0.80, 0, 0.05, 0, 0, 0, 0, 0.06, 0, 0, 0, 0.09);
        model.put(Part.STREET, 0.70, 0.05, 0.08, 0, 0.03, 0, 0, 0, 0, 0, 0, 0.05, 0.09);
        model.put(Part.HOUSE_NUMBER, 0.84, 0, 0.06, 0, 0, 0, 0, 0, 0, 0, 0, 0.10);
        model.put(Part.CITY, 0.86, 0.02, 0.04, 0, 0.01, 0, 0, 0, 0, 0, 0, 0.07);
        model.put(Part.PHONE, 0.78, 0, 0.08, 0, 0, 0, 0, 0, 0, 0, 0, 0.14);
        model.put(Part.EMAIL, 0.78, 0, 0.08, 0, 0, 0, 0, 0.02, 0, 0, 0, 0.12);
        model.put(Part.LICENCE_PLATE, 0.80, 0, 0.10, 0, 0, 0, 0, 0, 0, 0, 0, 0.10);
        model.put(Part.WEBSITE, 0.85, 0, 0.03, 0, 0, 0, 0, 0.06, 0, 0, 0, 0.06);
        model.put(Part.KVK_NUMBER, 0.90, 0, 0.06, 0, 0, 0, 0, 0, 0, 0, 0, 0.04);
        model.put(Part.IDENTIFIER, 0.90, 0, 0.06, 0, 0, 0, 0, 0, 0, 0, 0, 0.04);
        model.put(Part.ORGANISATION, 0.80, 0.05, 0.09, 0.02, 0.02, 0, 0, 0, 0, 0, 0, 0.02);
        return model;
    }

    private void put(Part part, double... by) {
        chances.put(part, by);
    }

    /** The chance of this level for two writings about one person. */
    public double chance(Part part, Level level) {
        double[] by = chances.get(part);
        return by == null || level.place() >= by.length ? 1 : Math.max(by[level.place()], 1e-4);
    }

    public double inside() {
        return inside;
    }

    /** Counts what a heap of questions shows. */
    public static final class Learning {
        private final Map<Part, double[]> seen = new EnumMap<>(Part.class);
        private double found;
        private double asked;

        /** A question, with the chance that anybody of the register was meant. */
        public void question(double anybody) {
            asked++;
            found += anybody;
        }

        /** A level that was seen in a pair, for as much as the pair is believed. */
        public void see(Part part, Level level, double believed) {
            if (level != Level.MISSING && !AGES.contains(level)) {
                seen.computeIfAbsent(part, fresh -> new double[LEVELS])[level.place()] += believed;
            }
        }

        /** What was learned, on top of what we knew. */
        public Model learned(Model before) {
            Model learned = new Model(Math.clamp((found + OURS * before.inside) / (asked + OURS), 0.05, 0.99));
            before.chances.forEach((part, by) -> learned.chances.put(part, learned(part, by)));
            return learned;
        }

        /** How often an age fits is no part of how often a date does, and stays. */
        private double[] learned(Part part, double[] by) {
            double[] counted = seen.getOrDefault(part, new double[LEVELS]);
            double all = Arrays.stream(counted).sum();
            double[] fresh = by.clone();
            for (Level level : Level.values()) {
                int at = level.place();
                if (at < by.length && !AGES.contains(level)) {
                    fresh[at] = (counted[at] + OURS * by[at]) / (all + OURS);
                }
            }
            return fresh;
        }
    }
}
