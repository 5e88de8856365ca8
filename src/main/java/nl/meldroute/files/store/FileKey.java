package nl.meldroute.files.store;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import nl.meldroute.kernel.RandomIds;

/** The key of one version of one file: AES-256-GCM in pieces of a megabyte, each bound to the place and to its turn. */
public final class FileKey {
    private static final int BYTES = 32;
    private static final int PIECE = 1 << 20;
    private final byte[] key;

    private FileKey(byte[] key) {
        this.key = key;
    }

    public static FileKey random() {
        return new FileKey(RandomIds.bytes(BYTES));
    }

    /** The key that was written down, under another key. */
    public static FileKey of(String written) {
        return new FileKey(Base64.getUrlDecoder().decode(written));
    }

    /** To be sealed, and kept nowhere else. */
    public String written() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    OutputStream sealing(OutputStream to, String context) throws IOException {
        try {
            return cipher().newEncryptingStream(to, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not seal", impossible);
        }
    }

    InputStream opening(InputStream from, String context) throws IOException {
        try {
            return cipher().newDecryptingStream(from, context.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("AES-256-GCM does not open", impossible);
        }
    }

    private AesGcmHkdfStreaming cipher() throws GeneralSecurityException {
        return new AesGcmHkdfStreaming(key, "HmacSha256", BYTES, PIECE, 0);
    }

    @Override
    public String toString() {
        return "FileKey[secret]";
    }
}
