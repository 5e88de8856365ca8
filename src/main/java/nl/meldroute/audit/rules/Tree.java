package nl.meldroute.audit.rules;

import java.security.MessageDigest;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import nl.meldroute.kernel.Sha256;

/** The Merkle tree over the rows (RFC 6962, 2.1), of which only the edge is in memory. */
public final class Tree {
    private static final byte NODE = 1;
    /** The roots of the full trees, the smallest first. */
    private final Deque<byte[]> edge = new ArrayDeque<>();

    private long size;

    /** One more leaf, by its hash. */
    public void add(byte[] leafHash) {
        byte[] right = leafHash;
        for (long full = size; (full & 1) == 1; full >>= 1) {
            right = node(edge.pop(), right);
        }
        edge.push(right);
        size++;
    }

    public long size() {
        return size;
    }

    /** The root over all leaves so far. */
    public byte[] root() {
        if (edge.isEmpty()) {
            return Sha256.of(new byte[0]);
        }
        Iterator<byte[]> roots = edge.iterator();
        byte[] root = roots.next();
        while (roots.hasNext()) {
            root = node(roots.next(), root);
        }
        return root;
    }

    private static byte[] node(byte[] left, byte[] right) {
        MessageDigest digest = Sha256.begin();
        digest.update(NODE);
        digest.update(left);
        return digest.digest(right);
    }
}
