package nl.meldroute.privacy;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;

/** AES-256-GCM with a random nonce, bound to a context. */
final class Cipher {
    private final Aead aead;

    Cipher(byte[] key) {
        try {
            this.aead = new AesGcmJce(key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not there", impossible);
        }
    }

    byte[] seal(byte[] plain, String context) {
        try {
            return aead.encrypt(plain, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not seal", impossible);
        }
    }

    byte[] open(byte[] sealed, String context) {
        try {
            return aead.decrypt(sealed, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException altered) {
            throw new Altered(altered);
        }
    }
}
