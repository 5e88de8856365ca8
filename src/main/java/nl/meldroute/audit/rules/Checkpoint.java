package nl.meldroute.audit.rules;

import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * How many rows there were, and the root of the tree over them (C2SP tlog-checkpoint).
 *
 * @param origin whose audit it is
 */
public record Checkpoint(String origin, long size, byte[] root) {
    private static final int ROOT_BYTES = 32;

    public static Optional<Checkpoint> read(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !lines.get(1).matches("0|[1-9][0-9]{0,17}")) {
            return Optional.empty();
        }
        try {
            byte[] root = Base64.getDecoder().decode(lines.get(2));
            return Optional.of(new Checkpoint(lines.getFirst(), Long.parseLong(lines.get(1)), root))
                    .filter(read -> root.length == ROOT_BYTES);
        } catch (IllegalArgumentException noRoot) {
            return Optional.empty();
        }
    }

    /** The text that is signed. */
    public String text() {
        return origin + "\n" + size + "\n" + Base64.getEncoder().encodeToString(root) + "\n";
    }

    /** Whether it says the same of the same rows. */
    public boolean agrees(byte[] other) {
        return Arrays.equals(root, other);
    }
}
