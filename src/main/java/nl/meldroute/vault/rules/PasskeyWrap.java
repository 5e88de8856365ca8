package nl.meldroute.vault.rules;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.Sha256;

/**
 * The private key of a holder, locked a second time: with the secret that one passkey of that holder makes of our question
 * (WebAuthn, extension {@code prf}). The device makes another secret for any other address or question, and gives it only to who
 * proved there to hold it.
 */
public record PasskeyWrap(UUID passkey, byte[] publicKey, byte[] wrapped) {
    private static final int SECRET_BYTES = 32;

    private static final int KEY_BYTES = 32;

    /** The secret that a device made, as a page sends it, in the alphabet of addresses; empty where it is none. */
    public static Optional<byte[]> secret(String text) {
        try {
            return Optional.of(Base64.getUrlDecoder().decode(text)).filter(bytes -> bytes.length == SECRET_BYTES);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** What the device is asked to make a secret of; the same each time, for this account. */
    public static byte[] question(UUID account) {
        return Sha256.of("1|vault.prf|" + account);
    }

    /** Locks this private key. */
    public static PasskeyWrap make(UUID account, UUID passkey, byte[] secret, byte[] privateKey) {
        byte[] key = key(account, passkey, secret);
        byte[] wrapped = Box.lock(key, privateKey, context(account, passkey));
        Arrays.fill(key, (byte) 0);
        return new PasskeyWrap(passkey, Hpke.Pair.of(privateKey).publicKey(), wrapped);
    }

    /** The private key; empty with another secret, or where it was altered, moved to another account or exchanged. */
    public Optional<byte[]> unlock(UUID account, byte[] secret) {
        byte[] key = key(account, passkey, secret);
        Optional<byte[]> privateKey = Box.unlock(key, wrapped, context(account, passkey));
        Arrays.fill(key, (byte) 0);
        return privateKey.filter(opened -> Arrays.equals(Hpke.Pair.of(opened).publicKey(), publicKey));
    }

    private static byte[] key(UUID account, UUID passkey, byte[] secret) {
        try {
            byte[] bound = context(account, passkey).getBytes(StandardCharsets.UTF_8);
            return Hkdf.computeHkdf("HMACSHA256", secret, new byte[0], bound, KEY_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is not there", impossible);
        }
    }

    private static String context(UUID account, UUID passkey) {
        return "1|vault.passkey|" + account + "|" + passkey;
    }

    @Override
    public String toString() {
        return "PasskeyWrap[sealed]";
    }
}
