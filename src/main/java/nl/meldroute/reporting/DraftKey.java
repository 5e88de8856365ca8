package nl.meldroute.reporting;

import com.google.crypto.tink.subtle.Hkdf;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.KeyBox;
import nl.meldroute.files.WriterKey;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.Receipt;

/** Opens one draft. It lives in the cookie of the browser in which the draft was begun, and nowhere else. */
public final class DraftKey implements WriterKey {
    private static final int KEY_BYTES = 32;
    private static final int ID_BYTES = 16;
    private static final byte[] ADDITION = "addition to a report".getBytes(StandardCharsets.UTF_8);
    private static final String COOKIE_FORM = "[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}";
    private final UUID draft;
    private final byte[] key;

    private DraftKey(UUID draft, byte[] key) {
        this.draft = draft;
        this.key = key;
    }

    public static DraftKey random() {
        return new DraftKey(RandomIds.next(), RandomIds.bytes(KEY_BYTES));
    }

    /**
     * Of what a reporter adds to a report that was sent: worked out from the receipt code, so that only who types the code
     * finds the text again, in any browser; no cookie holds it, and the row looks like any other draft.
     */
    public static DraftKey ofAddition(Receipt.Opened receipt) {
        try {
            byte[] both =
                    Hkdf.computeHkdf("HMACSHA256", receipt.privateKey(), new byte[0], ADDITION, ID_BYTES + KEY_BYTES);
            ByteBuffer parts = ByteBuffer.wrap(both);
            UUID draft = new UUID(parts.getLong(), parts.getLong());
            byte[] key = new byte[KEY_BYTES];
            parts.get(key);
            return new DraftKey(draft, key);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is not there", impossible);
        }
    }

    /** Reads the value of the cookie, if it is one of ours. */
    public static Optional<DraftKey> parse(String cookie) {
        if (!cookie.matches(COOKIE_FORM)) {
            return Optional.empty();
        }
        try {
            String[] parts = cookie.split("\\.", 2);
            byte[] key = Base64.getUrlDecoder().decode(parts[1]);
            return Optional.of(new DraftKey(UUID.fromString(parts[0]), key));
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    @Override
    public UUID draft() {
        return draft;
    }

    /** The value for the cookie. */
    public String cookie() {
        return draft + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    @Override
    public byte[] seal(String place, byte[] plain) {
        return KeyBox.of(key).lock(plain, context(place));
    }

    @Override
    public Optional<byte[]> open(String place, byte[] sealed) {
        return KeyBox.of(key).unlock(sealed, context(place));
    }

    private String context(String place) {
        return place + "|" + draft;
    }

    @Override
    public String toString() {
        return "DraftKey[" + draft + "]";
    }
}
