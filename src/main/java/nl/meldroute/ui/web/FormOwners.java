package nl.meldroute.ui.web;

import com.google.crypto.tink.subtle.AesSiv;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import nl.meldroute.database.KeyFile;
import nl.meldroute.identity.SignedIn;
import org.springframework.stereotype.Component;

/**
 * Whose form it is, sealed. The same person always gets the same value: if it changed, the page for what does not exist would
 * not be the same page, byte for byte, as that for what is not for who asks.
 */
@Component
class FormOwners {
    private static final int KEY_BYTES = 64;
    private final AesSiv cipher;

    FormOwners(KeyFile keyFile) throws GeneralSecurityException {
        this.cipher = new AesSiv(ByteBuffer.allocate(KEY_BYTES)
                .put(keyFile.secret("form owners"))
                .put(keyFile.secret("form owners, second half"))
                .array());
    }

    /** The value for this person. */
    String of(SignedIn person) {
        try {
            byte[] plain = person.id().toString().getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(cipher.encryptDeterministically(plain, new byte[0]));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-SIV does not seal", impossible);
        }
    }

    /** The account that such a value stands for. */
    Optional<String> account(String owner) {
        try {
            byte[] plain =
                    cipher.decryptDeterministically(Base64.getUrlDecoder().decode(owner), new byte[0]);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }
}
