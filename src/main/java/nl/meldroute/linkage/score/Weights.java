package nl.meldroute.linkage.score;

/** Weights are logarithms with base two: one more is twice as likely. */
final class Weights {
    private static final double TWO = Math.log(2);

    private Weights() {}

    static double log2(double ratio) {
        return Math.log(ratio) / TWO;
    }

    static double power(double weight) {
        return Math.exp(weight * TWO);
    }
}
