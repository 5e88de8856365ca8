package nl.meldroute.linkage.score;

import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.index.Near;
import nl.meldroute.linkage.index.Words;
import nl.meldroute.linkage.text.Nicknames;

/** A word of the name that was asked for, with what each agreement with it says. */
final class Token {
    private static final Level[] LEVELS = Level.values();
    private static final int WORDS = Level.INITIAL.place();
    private static final double LETTERS = 1 / 12.0;
    /** For how many spellings somebody's name may be taken, at each level. */
    private static final double[] SPELLINGS = {1, 5, 50, 5, 1500};

    private static final double LETTER_STAYS = 0.9;
    private static final double LEAST_UNLIKE = 0.2;
    private final String text;
    private final Near near = new Near();
    private final double[] asGiven = new double[LEVELS.length];
    private final double[] asFamily = new double[LEVELS.length];

    Token(String text, Words words, Model model) {
        this.text = text;
        if (!initial()) {
            words.names().near(text, Level.EXACT, near);
            for (String other : Nicknames.of(text)) {
                words.names().near(other, Level.NICK, near);
            }
            words.names().beginningWith(text, near, Level.NICK);
        }
        weigh(words, model);
    }

    /** Another spelling of the same word, such as one that swallowed what stood before it. */
    void or(String other, Level closest, Words words, Model model) {
        words.names().near(other, closest, near);
        weigh(words, model);
    }

    private void weigh(Words words, Model model) {
        double[] given = new double[WORDS];
        double[] family = new double[WORDS];
        for (int at = 0; at < near.size(); at++) {
            int word = near.word(at);
            int level = near.level(word).place();
            given[level] += words.given(word);
            family[level] += words.family(word);
        }
        Words.Totals totals = words.totals();
        double letter = (words.beginning(text) + Background.WEIGHT * LETTERS) / (totals.given + Background.WEIGHT);
        initials(letter, weigh(given, totals.given, model, Part.GIVEN_NAME), model, Part.GIVEN_NAME);
        initials(LETTERS, weigh(family, totals.family, model, Part.FAMILY_NAME), model, Part.FAMILY_NAME);
    }

    /**
     * What each level says: how likely who is called so is written like this, to how likely anybody is. Of the names that sound alike, or
     * are a letter apart, each is one of many, and a name that nobody has must be somebody's other spelling.
     */
    private double weigh(double[] counts, double total, Model model, Part part) {
        double[] weights = part == Part.FAMILY_NAME ? asFamily : asGiven;
        double[] written = new double[WORDS];
        double anybody = 0;
        double all = 0;
        for (int level = 0; level < WORDS; level++) {
            double chance = Background.chance(counts[level], total, Background.ofName(text, LEVELS[level], part));
            written[level] = model.chance(part, LEVELS[level]) / SPELLINGS[level];
            anybody += chance * written[level];
            all += chance;
        }
        for (int level = 0; level < WORDS; level++) {
            weights[level] = Weights.log2(written[level] / anybody);
        }
        return all;
    }

    /** A letter for a name, by whoever asks or by the record. */
    private void initials(double letter, double alike, Model model, Part part) {
        double[] weights = part == Part.FAMILY_NAME ? asFamily : asGiven;
        double chance = initial() ? letter : letter * Background.SHORT;
        double same = initial() ? LETTER_STAYS : model.chance(part, Level.INITIAL) / 2;
        weights[WORDS] = Weights.log2(same / chance);
        double unlike = Math.max(LEAST_UNLIKE, 1 - (initial() ? letter : alike));
        weights[Level.OTHER.place()] = Weights.log2(model.chance(part, Level.OTHER) / unlike);
    }

    boolean initial() {
        return text.length() == 1;
    }

    String text() {
        return text;
    }

    Near near() {
        return near;
    }

    /** How a word of a record agrees. */
    Level level(int word, Words words) {
        if (!initial()) {
            Level level = near.level(word);
            if (level != Level.OTHER) {
                return level;
            }
        }
        String other = words.names().words().text(word);
        boolean first = (initial() || other.length() == 1) && other.charAt(0) == text.charAt(0);
        return first ? Level.INITIAL : Level.OTHER;
    }

    double weight(Level level, boolean family) {
        return (family ? asFamily : asGiven)[level.place()];
    }
}
