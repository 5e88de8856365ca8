package nl.meldroute.vault;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.identity.FieldWall;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.Passphrase;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.store.Keys;
import nl.meldroute.vault.store.TrialRows;
import nl.meldroute.vault.store.TrialRows.Held;

/**
 * Opens the envelopes of a database that was restored, with the passphrase of a holder. What is in them is seen by nobody, and
 * each key is wiped when that is done.
 */
public final class VaultTrial {
    private final ActingDatabase everything;
    private final TrialRows rows;
    private final SlowHash hash = new SlowHash();

    /**
     * Of one database.
     *
     * @param everything in the role that sees all of it, which changes nothing
     */
    public VaultTrial(ActingDatabase everything) {
        this.everything = everything;
        this.rows = new TrialRows(everything);
    }

    /** What comes of it. */
    public sealed interface Found {
        /** The vault opens, and so does each envelope in it. */
        record Opened(int envelopes) implements Found {}

        /** No key of a holder opens: not the passphrase, or that key was altered. Nobody can tell which of both. */
        record Wrong() implements Found {}

        /** The passphrase is right; what lies behind it is not the key of the vault. */
        record OtherKey() implements Found {}

        /** Envelopes that were altered, copied to another signal, or sealed to a strange key. */
        record Broken(int envelopes) implements Found {}
    }

    /** Whether somebody was let in to the vault. */
    public boolean held() {
        return !rows.holders().isEmpty();
    }

    /** Opens all of it; the passphrase is the caller's to wipe. */
    public Found open(char[] typed) {
        Passphrase passphrase = new Passphrase(String.valueOf(typed));
        for (Held holder : rows.holders()) {
            Optional<byte[]> own = holder.key().unlock(holder.account(), passphrase, hash);
            if (own.isPresent()) {
                try {
                    return opened(holder, own.get());
                } finally {
                    wipe(own.get());
                }
            }
        }
        return new Found.Wrong();
    }

    private Found opened(Held holder, byte[] own) {
        Map<UUID, byte[]> keys = new HashMap<>();
        try {
            boolean same =
                    Arrays.equals(Hpke.Pair.of(own).publicKey(), holder.key().publicKey());
            List<Keys.Wrapped> wrapped = rows.wrapped(holder.account());
            boolean all = wrapped.stream().allMatch(one -> unwrapped(holder, own, one, keys));
            if (!same || !all || !keys.keySet().containsAll(rows.current())) {
                return new Found.OtherKey();
            }
            return everything.as(Acting.nobody(Purpose.REVEALING), () -> envelopes(keys));
        } finally {
            keys.values().forEach(VaultTrial::wipe);
        }
    }

    private static boolean unwrapped(Held holder, byte[] own, Keys.Wrapped one, Map<UUID, byte[]> keys) {
        try {
            byte[] privateKey = one.key().unwrap(holder.account(), own, one.wrapped());
            keys.put(one.key().id(), privateKey);
            return one.key().belongsTo(privateKey);
        } catch (BrokenSeal | IllegalArgumentException altered) {
            return false;
        }
    }

    private Found envelopes(Map<UUID, byte[]> keys) {
        FieldWall.pass("vault.envelope.blob", FieldClass.REPORTER);
        Count count = new Count();
        rows.each((place, blob) -> count.add(opens(keys, place, blob)));
        return count.broken > 0 ? new Found.Broken(count.broken) : new Found.Opened(count.opened);
    }

    private static boolean opens(Map<UUID, byte[]> keys, Envelope.Place place, byte[] blob) {
        byte[] privateKey = keys.get(place.key().id());
        if (privateKey == null) {
            return false;
        }
        try {
            Envelope.open(privateKey, blob, place);
            return true;
        } catch (BrokenSeal altered) {
            return false;
        }
    }

    private static void wipe(byte[] key) {
        Arrays.fill(key, (byte) 0);
    }

    /** How many did, and how many did not. */
    private static final class Count {
        private int opened;
        private int broken;

        private void add(boolean opens) {
            opened += opens ? 1 : 0;
            broken += opens ? 0 : 1;
        }
    }
}
