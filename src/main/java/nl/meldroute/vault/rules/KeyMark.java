package nl.meldroute.vault.rules;

import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Shows that a public key was put in the database by the product itself: whoever has the database alone can't put another in its
 * place, to which reporters would be sealed from then on.
 */
public final class KeyMark {
    private static final String ALGORITHM = "HmacSHA256";
    private final SecretKeySpec secret;

    /**
     * A way to mark keys.
     *
     * @param secret of the installation, kept outside the database
     */
    public KeyMark(byte[] secret) {
        this.secret = new SecretKeySpec(secret, ALGORITHM);
    }

    public byte[] of(VaultKey key) {
        String whole = String.join(
                "|",
                key.id().toString(),
                key.municipality(),
                Base64.getEncoder().encodeToString(key.publicKey()));
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return mac.doFinal(whole.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new IllegalStateException("HMAC-SHA256 is not there", impossible);
        }
    }

    public boolean fits(VaultKey key, byte[] mark) {
        return MessageDigest.isEqual(of(key), mark);
    }
}
