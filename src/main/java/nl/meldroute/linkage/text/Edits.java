package nl.meldroute.linkage.text;

/** How much of a word has to be typed anew to get another: a vowel for a vowel, or two letters that changed places, is half an edit. */
public final class Edits {
    private static final double HALF = 0.5;
    private static final String ALIKE = "dt bp gk sz fv mn gh";

    private Edits() {}

    /** Never more than the limit and a bit: what is further apart is not worth counting. */
    public static double between(String one, String other, double limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        double[][] costs = new double[3][other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            costs[0][column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            if (row(one, other, row, costs) > limit) {
                return limit + 1;
            }
        }
        return costs[one.length() % 3][other.length()];
    }

    /** The least of a row; the two rows before it are at hand. */
    private static double row(String one, String other, int row, double[][] costs) {
        double[] now = costs[row % 3];
        double[] last = costs[(row + 2) % 3];
        double[] before = costs[(row + 1) % 3];
        now[0] = row;
        double least = row;
        char left = one.charAt(row - 1);
        for (int column = 1; column <= other.length(); column++) {
            char right = other.charAt(column - 1);
            if (left == right) {
                now[column] = last[column - 1];
            } else {
                now[column] =
                        Math.min(last[column - 1] + changed(left, right), Math.min(last[column], now[column - 1]) + 1);
                boolean turned =
                        row > 1 && column > 1 && left == other.charAt(column - 2) && one.charAt(row - 2) == right;
                now[column] = turned ? Math.min(now[column], before[column - 2] + HALF) : now[column];
            }
            least = Math.min(least, now[column]);
        }
        return least;
    }

    private static double changed(char left, char right) {
        if (Letters.vowel(left) && Letters.vowel(right)) {
            return HALF;
        }
        int at = ALIKE.indexOf(left);
        while (at >= 0) {
            int mate = at % 3 == 0 ? at + 1 : at - 1;
            if (ALIKE.charAt(mate) == right) {
                return HALF;
            }
            at = ALIKE.indexOf(left, at + 1);
        }
        return 1;
    }
}
