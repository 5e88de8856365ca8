package nl.meldroute.audit.rules;

import org.jspecify.annotations.Nullable;

/**
 * A row as it is found.
 *
 * @param hash what the leaf gives now
 * @param stored what stands beside it; absent in an export and in rows from before the chain
 * @param detailFits whether its detail, where it was not erased, is what the leaf commits to
 */
public record Kept(Leaf leaf, byte[] hash, byte @Nullable [] stored, boolean detailFits) {
    /** A line of an export. */
    static Kept exported(Leaf leaf) {
        return new Kept(leaf, leaf.hash(), null, true);
    }
}
