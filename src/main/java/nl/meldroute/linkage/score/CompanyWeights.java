package nl.meldroute.linkage.score;

import java.util.ArrayList;
import java.util.List;
import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Near;
import nl.meldroute.linkage.index.Row;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.CompanyName;
import nl.meldroute.linkage.text.Facts;

/** What the name of an organisation says: each word as much as it is rare. A word too many or too few counts against it. */
final class CompanyWeights {
    private static final double UNLIKE = 0.6;
    private static final double UNSAID = 0.45;
    private static final double BOTH_UNLIKE = -12;
    private static final double AT_ODDS = 14;
    private static final double NOTHING = -5;
    private static final int SHORTEST = 3;
    private final List<Near> asked = new ArrayList<>();
    private final List<double[]> says = new ArrayList<>();
    private final Words words;

    CompanyWeights(Facts facts, Words words, Model model) {
        this.words = words;
        List<String> names = new ArrayList<>();
        for (CompanyName name : List.of(facts.company(), facts.trade())) {
            name.words().stream().filter(word -> !names.contains(word)).forEach(names::add);
        }
        for (int at = 0; at < names.size(); at++) {
            Near near = new Near();
            words.companies().near(names.get(at), Level.EXACT, near);
            if (at + 1 < names.size()) {
                words.companies().near(names.get(at) + names.get(at + 1), Level.SOUND, near);
            }
            parted(names.get(at), near);
            asked.add(near);
            says.add(weights(near, model));
        }
    }

    /** "Goodwill" is "Good Will". */
    private void parted(String name, Near near) {
        for (int at = SHORTEST; at + SHORTEST <= name.length(); at++) {
            int first = words.companies().words().find(name.substring(0, at));
            int last = words.companies().words().find(name.substring(at));
            if (first > 0 && last > 0) {
                near.add(first, Level.SOUND);
                near.add(last, Level.SOUND);
            }
        }
    }

    private double[] weights(Near near, Model model) {
        double[] weights = new double[Level.values().length];
        double[] counts = new double[weights.length];
        for (int at = 0; at < near.size(); at++) {
            counts[near.level(near.word(at)).place()] +=
                    words.companies().words().count(near.word(at));
        }
        for (Level level : List.of(Level.EXACT, Level.SOUND, Level.NEAR, Level.FAR)) {
            double chance = Background.chance(counts[level.place()], words.totals().records, Background.WORD);
            weights[level.place()] = Weights.log2(model.chance(Part.ORGANISATION, level) / chance);
        }
        return weights;
    }

    List<Near> asked() {
        return asked;
    }

    void weigh(Row row, Weighed into) {
        if (asked.isEmpty() || row.companies == 0) {
            return;
        }
        double sum = 0;
        double unsaid = 0;
        int spoken = 0;
        Level worst = Level.EXACT;
        for (int at = 0; at < asked.size(); at++) {
            Level level = closest(asked.get(at), row);
            worst = level.compareTo(worst) > 0 ? level : worst;
            if (level == Level.OTHER) {
                unsaid += UNLIKE * says.get(at)[Level.EXACT.place()];
            } else {
                spoken++;
                sum += says.get(at)[level.place()];
            }
        }
        int left = 0;
        for (int nth = 0; nth < row.companies; nth++) {
            if (!met(row.company[nth])) {
                left++;
                unsaid += UNSAID * rarity(row.company[nth]);
            }
        }
        int both = Math.min(asked.size() - spoken, left);
        into.set(Part.ORGANISATION, spoken > 0 ? worst : Level.OTHER, together(sum, spoken, both) - unsaid);
    }

    /** Where both have words without a mate, those that agree make up for little. */
    private static double together(double sum, int spoken, int both) {
        if (spoken == 0) {
            return NOTHING;
        }
        return both == 0 ? sum : Math.min(AT_ODDS, sum) + both * BOTH_UNLIKE;
    }

    private static Level closest(Near near, Row row) {
        Level level = Level.OTHER;
        for (int nth = 0; nth < row.companies; nth++) {
            Level maybe = near.level(row.company[nth]);
            level = maybe.compareTo(level) < 0 ? maybe : level;
        }
        return level;
    }

    private boolean met(int word) {
        for (Near near : asked) {
            if (near.has(word)) {
                return true;
            }
        }
        return false;
    }

    private double rarity(int word) {
        double count = words.companies().words().count(word);
        return -Weights.log2(Background.chance(count, words.totals().records, Background.WORD));
    }
}
