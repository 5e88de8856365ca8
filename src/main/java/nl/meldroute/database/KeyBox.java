package nl.meldroute.database;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;

/**
 * Locks small things that lie outside the database or are nobody's case: a cookie, a name, a secret. What is locked for one
 * place opens at no other, and what was altered does not open at all (AES-256-GCM with a random nonce).
 */
public final class KeyBox {
    private final Aead cipher;

    private KeyBox(Aead cipher) {
        this.cipher = cipher;
    }

    /**
     * A box under a key of one's own.
     *
     * @param key of 32 bytes
     */
    public static KeyBox of(byte[] key) {
        try {
            return new KeyBox(new AesGcmJce(key));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM is not there", impossible);
        }
    }

    /** The bytes, locked for this place. */
    public byte[] lock(byte[] plain, String place) {
        try {
            return cipher.encrypt(plain, place.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not lock", impossible);
        }
    }

    /** What was locked for this place; empty where it was not, or was altered. */
    public Optional<byte[]> unlock(byte[] locked, String place) {
        try {
            return Optional.of(cipher.decrypt(locked, place.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException notOurs) {
            return Optional.empty();
        }
    }

    /** The bytes, locked for this place, in letters that may stand in a cookie or a form. */
    public String lockInLetters(byte[] plain, String place) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(lock(plain, place));
    }

    /** The words, locked for this place, in letters that may stand in a cookie or a form. */
    public String lockWords(String words, String place) {
        return lockInLetters(words.getBytes(StandardCharsets.UTF_8), place);
    }

    /** What letters hold that were locked for this place; empty for any other text. */
    public Optional<byte[]> unlockLetters(String letters, String place) {
        try {
            return unlock(Base64.getUrlDecoder().decode(letters), place);
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    /** The words that were locked for this place; empty for any other text. */
    public Optional<String> unlockWords(String letters, String place) {
        return unlockLetters(letters, place).map(plain -> new String(plain, StandardCharsets.UTF_8));
    }
}
