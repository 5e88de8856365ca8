package nl.meldroute.database;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import nl.meldroute.kernel.RandomIds;

/**
 * The installation's secret, kept in a file outside the database: who has only the database or a backup of it reads no case
 * content. Each use gets a key of its own.
 */
public final class KeyFile {
    private static final int BYTES = 32;
    private final byte[] master;

    private KeyFile(byte[] master) {
        this.master = master;
    }

    /** Reads the file. Throws where it is absent or is not 32 bytes in hexadecimal: nothing works without it. */
    public static KeyFile read(Path file) {
        try {
            byte[] master = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (master.length != BYTES) {
                throw new IllegalStateException("The key file must hold 32 bytes, written as 64 hexadecimal digits");
            }
            return new KeyFile(master);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The key file can't be read", unreadable);
        }
    }

    /** Reads the file, or makes it on the very first start of a demo municipality. */
    static KeyFile readOrMake(Path file) {
        if (!Files.exists(file)) {
            make(file);
        }
        return read(file);
    }

    /** The key for one use, always the same for the same use. */
    public byte[] secret(String use) {
        try {
            return Hkdf.computeHkdf(
                    "HMACSHA256", master, new byte[0], ("meldroute " + use).getBytes(StandardCharsets.UTF_8), BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("HKDF is not there", impossible);
        }
    }

    private static void make(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(RandomIds.bytes(BYTES)) + "\n");
        } catch (IOException unwritable) {
            throw new UncheckedIOException("The key file can't be written", unwritable);
        }
    }
}
