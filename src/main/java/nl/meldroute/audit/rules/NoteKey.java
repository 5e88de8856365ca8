package nl.meldroute.audit.rules;

import com.google.crypto.tink.subtle.Ed25519Verify;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import nl.meldroute.kernel.Sha256;

/**
 * The public key of who signs notes (C2SP signed-note), as one line: {@code name+id+key}.
 *
 * @param name of who signs
 * @param kind {@link #SIGNS} or {@link #COSIGNS}
 * @param key of Ed25519, 32 bytes
 */
public record NoteKey(String name, byte kind, byte[] key) {
    /** Ed25519 over the text. */
    public static final byte SIGNS = 1;
    /** Ed25519 over the text with a moment (C2SP tlog-cosignature). */
    public static final byte COSIGNS = 4;

    private static final int ID_BYTES = 4;
    private static final int KEY_BYTES = 32;
    private static final String PLUS = "+";

    /** The line; empty where it is no key. */
    public static Optional<NoteKey> read(String line) {
        String[] parts = line.strip().split("\\+", 3);
        if (parts.length < 3) {
            return Optional.empty();
        }
        try {
            byte[] tagged = Base64.getDecoder().decode(parts[2]);
            if (tagged.length != KEY_BYTES + 1) {
                return Optional.empty();
            }
            NoteKey key = new NoteKey(parts[0], tagged[0], Arrays.copyOfRange(tagged, 1, tagged.length));
            return Optional.of(key)
                    .filter(read -> HexFormat.of().formatHex(read.id()).equals(parts[1]));
        } catch (IllegalArgumentException noKey) {
            return Optional.empty();
        }
    }

    public String line() {
        return name
                + PLUS
                + HexFormat.of().formatHex(id())
                + PLUS
                + Base64.getEncoder().encodeToString(tagged());
    }

    /** The four bytes by which a signature says whose it is. */
    public byte[] id() {
        ByteArrayOutputStream named = new ByteArrayOutputStream();
        named.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        named.writeBytes(tagged());
        return Arrays.copyOf(Sha256.of(named.toByteArray()), ID_BYTES);
    }

    boolean signed(byte[] message, byte[] signature) {
        try {
            new Ed25519Verify(key).verify(signature, message);
            return true;
        } catch (GeneralSecurityException not) {
            return false;
        }
    }

    private byte[] tagged() {
        byte[] tagged = new byte[KEY_BYTES + 1];
        tagged[0] = kind;
        System.arraycopy(key, 0, tagged, 1, KEY_BYTES);
        return tagged;
    }
}
