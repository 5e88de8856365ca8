package nl.meldroute.linkage.score;

/** Names that many have, so that a small register does not take them for rare. */
final class Commonness {
    private static final double RARE = 1 / 20_000.0;

    private Commonness() {}

    static double of(String name, boolean family) {
        return RARE * Math.max(1, 8 - name.length()) + (family ? 0 : RARE);
    }
}
