package nl.meldroute.vault.rules;

import com.google.crypto.tink.AccessesPartialKey;
import com.google.crypto.tink.HybridDecrypt;
import com.google.crypto.tink.HybridEncrypt;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.Key;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.hybrid.HpkeParameters;
import com.google.crypto.tink.hybrid.HpkePrivateKey;
import com.google.crypto.tink.hybrid.HpkePublicKey;
import com.google.crypto.tink.hybrid.HybridConfig2026;
import com.google.crypto.tink.subtle.X25519;
import com.google.crypto.tink.util.Bytes;
import com.google.crypto.tink.util.SecretBytes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import nl.meldroute.vault.BrokenSeal;

/**
 * Seals to a public key: RFC 9180, base mode, X25519 with HKDF-SHA256 and AES-256-GCM, without a prefix of a library, so that
 * others can open it with any implementation. The context is bound to it and must be the same when it is opened.
 */
public final class Hpke {
    private static final HpkeParameters PARAMETERS = parameters();

    private Hpke() {}

    /** A key pair of X25519, 32 bytes each. */
    public record Pair(byte[] publicKey, byte[] privateKey) {
        public static Pair random() {
            return of(X25519.generatePrivateKey());
        }

        public static Pair of(byte[] privateKey) {
            try {
                return new Pair(X25519.publicFromPrivate(privateKey), privateKey);
            } catch (GeneralSecurityException notAKey) {
                throw new IllegalArgumentException("A private key is 32 bytes", notAKey);
            }
        }

        @Override
        public String toString() {
            return "Pair[secret]";
        }
    }

    @AccessesPartialKey
    public static byte[] seal(byte[] publicKey, byte[] plain, String context) {
        try {
            return handle(HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(publicKey), null))
                    .getPrimitive(HybridConfig2026.get(), HybridEncrypt.class)
                    .encrypt(plain, bytes(context));
        } catch (GeneralSecurityException notAKey) {
            throw new IllegalArgumentException("Can't seal to this public key", notAKey);
        }
    }

    /** What was sealed. Throws {@link BrokenSeal} where key, context or one bit differs. */
    @AccessesPartialKey
    public static byte[] open(byte[] privateKey, byte[] sealed, String context) {
        Pair pair = Pair.of(privateKey);
        try {
            HpkePublicKey open = HpkePublicKey.create(PARAMETERS, Bytes.copyFrom(pair.publicKey()), null);
            SecretBytes secret = SecretBytes.copyFrom(privateKey, InsecureSecretKeyAccess.get());
            return handle(HpkePrivateKey.create(open, secret))
                    .getPrimitive(HybridConfig2026.get(), HybridDecrypt.class)
                    .decrypt(sealed, bytes(context));
        } catch (GeneralSecurityException broken) {
            throw new BrokenSeal("Does not open under this key and context", broken);
        }
    }

    private static KeysetHandle handle(Key key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key).withFixedId(1).makePrimary())
                .build();
    }

    private static byte[] bytes(String context) {
        return context.getBytes(StandardCharsets.UTF_8);
    }

    private static HpkeParameters parameters() {
        try {
            return HpkeParameters.builder()
                    .setKemId(HpkeParameters.KemId.DHKEM_X25519_HKDF_SHA256)
                    .setKdfId(HpkeParameters.KdfId.HKDF_SHA256)
                    .setAeadId(HpkeParameters.AeadId.AES_256_GCM)
                    .setVariant(HpkeParameters.Variant.NO_PREFIX)
                    .build();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HPKE is not there", impossible);
        }
    }
}
