package nl.meldroute.vault;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.VaultKey;
import nl.meldroute.vault.store.Moves;

/**
 * All that is sealed, sealed anew to a next key. Most of it is prepared while others go on, since it takes long; what came or
 * changed after that is sealed when it is asked for.
 */
final class Resealing {
    private final Map<UUID, byte[]> opened;
    private final Hpke.Pair pair = Hpke.Pair.random();
    private final VaultKey next;
    private final Map<VaultKey.Spot, Prepared> prepared = new HashMap<>();
    private final Set<UUID> left = new HashSet<>();
    private final Set<UUID> broken = new HashSet<>();

    Resealing(Map<UUID, byte[]> opened, String municipality) {
        this.opened = opened;
        this.next = new VaultKey(RandomIds.next(), municipality, pair.publicKey());
    }

    /** A row as it was, and what it is sealed anew; nothing of a row that can't move. */
    private record Prepared(Moves.Row before, Optional<byte[]> after) {
        boolean is(Moves.Row now) {
            return before.key().id().equals(now.key().id())
                    && before.key().municipality().equals(now.key().municipality())
                    && Arrays.equals(before.blob(), now.blob());
        }
    }

    /** The key that comes, with both its halves. */
    VaultKey next() {
        return next;
    }

    byte[] privateKey() {
        return pair.privateKey();
    }

    /** The private keys that open what is sealed now, by the ids of their keys. */
    Map<UUID, byte[]> opened() {
        return opened;
    }

    void prepare(Collection<Moves.Row> rows) {
        rows.forEach(row -> prepared.put(row.spot(), new Prepared(row, sealedAnew(row))));
    }

    /** These rows sealed to the next key; without those that were altered, swapped or sealed to a strange key, which stay. */
    List<Moves.Row> moved(Collection<Moves.Row> rows) {
        return rows.stream().flatMap(row -> moved(row).stream()).toList();
    }

    private Optional<Moves.Row> moved(Moves.Row row) {
        Prepared before = prepared.get(row.spot());
        Optional<byte[]> blob = before != null && before.is(row) ? before.after() : sealedAnew(row);
        if (blob.isEmpty()) {
            left.add(row.key().id());
            broken.add(row.spot().report());
        }
        return blob.map(moved -> new Moves.Row(row.id(), row.spot(), next, moved));
    }

    private Optional<byte[]> sealedAnew(Moves.Row row) {
        byte[] privateKey = opened.get(row.key().id());
        if (privateKey == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(row.key().moveTo(next, privateKey, row.blob(), row.spot()));
        } catch (BrokenSeal changed) {
            return Optional.empty();
        }
    }

    /** The keys of what stayed. */
    Set<UUID> left() {
        return left;
    }

    /** The reports of what stayed. */
    Set<UUID> broken() {
        return broken;
    }

    @Override
    public String toString() {
        return "Resealing[secret]";
    }
}
