package nl.meldroute.linkage.score;

/**
 * A record that may be the one, among all others that may be.
 *
 * @param record its number
 * @param weighed what each part says, with how many there are to choose from and who else it may be; the sum is the score
 */
public record Judged(int record, Weighed weighed) {
    /** The logarithm of how much likelier it is this one than anybody else, or nobody. */
    public double score() {
        return weighed.sum();
    }

    /** The chance that it is this one. */
    public double chance() {
        return 1 / (1 + Weights.power(-score()));
    }
}
