package nl.meldroute.linkage.score;

import nl.meldroute.linkage.Level;
import nl.meldroute.linkage.Part;
import nl.meldroute.linkage.text.CommonNames;

/**
 * How common facts are where a register is too small to tell: as if so many others had been counted beforehand. In a register of a
 * million it weighs nothing.
 */
final class Background {
    static final double WEIGHT = 4000;
    /** Of given names, written as a letter only. */
    static final double SHORT = 0.1;

    static final double STREET = 1 / 1500.0;
    static final double CITY = 1 / 40.0;
    static final double POSTCODE = 1 / 4000.0;
    static final double AREA = 1 / 100.0;
    static final double NUMBER = 1 / 50.0;
    static final double YEAR = 1 / 70.0;
    static final double DAY = 1 / 365.0;
    static final double CODE = 1e-6;
    static final double WORD = 1 / 3000.0;

    private static final double RARE = 1 / 20_000.0;
    private static final int USUAL_LENGTH = 8;

    private Background() {}

    static double chance(double count, double total, double expected) {
        return (count + WEIGHT * expected) / (total + WEIGHT);
    }

    /**
     * For one name, and for all that are alike at a level together. Of what no list knows, the short ones are more often.
     * Where nobody said which of two names is the family's, a word is weighed as one of those: a given name that many have is no rare
     * family name.
     */
    static double ofName(String name, Level level, Part part) {
        boolean family = part == Part.FAMILY_NAME;
        double rare = RARE * (Math.max(1, USUAL_LENGTH - name.length()) + (family ? 0 : 1));
        double one = Math.max(rare, CommonNames.given(name));
        one = family ? Math.max(one, CommonNames.family(name)) : one;
        return switch (level) {
            case EXACT -> one;
            case SOUND -> Math.max(1 / 8000.0, rare / 3);
            case NEAR -> Math.max(1 / 1500.0, rare / 2);
            case NICK -> Math.max(1 / 3000.0, rare / 2);
            default -> Math.max(1 / 250.0, rare);
        };
    }
}
