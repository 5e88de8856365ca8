package nl.meldroute.vault.rules;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;

/**
 * The key pair of somebody who may open the vault. The private half is locked with a key that only the passphrase makes; the
 * cost of making it is kept with it, so that it can rise for the next one.
 */
public record HolderKey(byte[] publicKey, byte[] wrappedPrivate, byte[] salt, SlowHash.Cost cost) {
    private static final int SALT_BYTES = 16;
    private static final int KEY_BYTES = 32;

    public static HolderKey make(UUID account, Passphrase passphrase, SlowHash hash, SlowHash.Cost cost) {
        Hpke.Pair pair = Hpke.Pair.random();
        byte[] salt = RandomIds.bytes(SALT_BYTES);
        byte[] key = slowly(passphrase, hash, salt, cost);
        byte[] wrapped = Box.lock(key, pair.privateKey(), context(account));
        Arrays.fill(key, (byte) 0);
        return new HolderKey(pair.publicKey(), wrapped, salt, cost);
    }

    /** The private key; empty with a wrong passphrase. */
    public Optional<byte[]> unlock(UUID account, Passphrase passphrase, SlowHash hash) {
        byte[] key = slowly(passphrase, hash, salt, cost);
        Optional<byte[]> privateKey = Box.unlock(key, wrappedPrivate, context(account));
        Arrays.fill(key, (byte) 0);
        return privateKey;
    }

    private static byte[] slowly(Passphrase passphrase, SlowHash hash, byte[] salt, SlowHash.Cost cost) {
        byte[] typed = passphrase.bytes();
        try {
            return hash.of(typed, salt, cost, KEY_BYTES);
        } finally {
            Arrays.fill(typed, (byte) 0);
        }
    }

    /** Digits that two people compare before one lets the other in: the key is whose it seems to be. */
    public String checkCode() {
        return CheckCode.of(publicKey);
    }

    private static String context(UUID account) {
        return "1|vault.holder|" + account;
    }

    @Override
    public String toString() {
        return "HolderKey[sealed]";
    }
}
