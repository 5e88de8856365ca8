package nl.meldroute.vault.rules;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import nl.meldroute.kernel.SecretMark;
import org.jspecify.annotations.Nullable;

/**
 * Shows that a public key was put in the database by the product itself, be it of the vault, of a holder or of a recovery set:
 * whoever has the database alone can't put another in its place, to which reporters or the next key would be sealed from then on.
 */
public final class KeyMark {
    private final SecretMark mark;

    /**
     * A way to mark keys.
     *
     * @param secret of the installation, kept outside the database
     */
    public KeyMark(byte[] secret) {
        this.mark = new SecretMark(secret);
    }

    public byte[] of(VaultKey key) {
        return mark(key.id().toString(), key.municipality(), text(key.publicKey()));
    }

    /** Of a holder who was let in to this key with an own public key. */
    public byte[] of(VaultKey key, UUID account, byte[] publicKey) {
        return mark("holder", key.id().toString(), account.toString(), text(publicKey));
    }

    /** Of the public key with which somebody asks to be let in. */
    public byte[] of(UUID account, byte[] publicKey) {
        return mark("waiting", account.toString(), text(publicKey));
    }

    /** Of a recovery set that a holder took in. */
    public byte[] of(RecoverySet set) {
        return mark("recovery", set.print());
    }

    private static String text(byte[] publicKey) {
        return Base64.getEncoder().encodeToString(publicKey);
    }

    private byte[] mark(String... parts) {
        return mark.of(String.join("|", parts));
    }

    public boolean fits(VaultKey key, byte[] mark) {
        return MessageDigest.isEqual(of(key), mark);
    }

    public boolean fits(UUID account, byte[] publicKey, byte @Nullable [] mark) {
        return mark != null && MessageDigest.isEqual(of(account, publicKey), mark);
    }

    public boolean fits(RecoverySet set, byte @Nullable [] mark) {
        return mark != null && MessageDigest.isEqual(of(set), mark);
    }
}
