package nl.meldroute.vault.rules;

import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;

/** Something locked with a 256-bit key: AES-256-GCM with a random nonce, bound to a context. */
public final class Box {
    private Box() {}

    public static byte[] lock(byte[] key, byte[] plain, String context) {
        try {
            return new AesGcmJce(key).encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not lock", impossible);
        }
    }

    /** What was locked; empty with another key or context, or where a bit differs. */
    public static Optional<byte[]> unlock(byte[] key, byte[] locked, String context) {
        try {
            return Optional.of(new AesGcmJce(key).decrypt(locked, context.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException refused) {
            return Optional.empty();
        }
    }
}
