package nl.meldroute.database;

import com.google.crypto.tink.subtle.Hkdf;
import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Set;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.StartRefused;

/**
 * The installation's secret, kept in a file outside the database: who has only the database or a backup of it reads no case
 * content. Each use gets a key of its own.
 */
public final class KeyFile {
    private static final int BYTES = 32;
    /** Reading by the group is allowed: that is how a service manager hands out a secret. */
    private static final Set<PosixFilePermission> FORBIDDEN = EnumSet.of(
            PosixFilePermission.OTHERS_READ, PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);

    private final byte[] master;

    private KeyFile(byte[] master) {
        this.master = master;
    }

    /** Reads the file. Refuses the start where it is absent, open to others, or no key: nothing works without it. */
    public static KeyFile read(Path file) {
        try {
            Set<PosixFilePermission> permissions = Files.getPosixFilePermissions(file);
            if (FORBIDDEN.stream().anyMatch(permissions::contains)) {
                throw new StartRefused(
                        "Close the key file %s to others (chmod 600): whoever reads it reads the signals."
                                .formatted(file));
            }
            return new KeyFile(
                    master(Files.readString(file, StandardCharsets.US_ASCII).strip()));
        } catch (IllegalArgumentException | MalformedInputException noKey) {
            throw new StartRefused(
                    "The key file %s must hold 32 bytes, written as 64 hexadecimal digits: openssl rand -hex 32."
                            .formatted(file),
                    noKey);
        } catch (IOException unreadable) {
            throw new StartRefused(
                    "The key file %s can't be read; check MELDROUTE_DATABASE_KEY_FILE and who owns the file."
                            .formatted(file),
                    unreadable);
        }
    }

    private static byte[] master(String digits) {
        if (digits.length() != 2 * BYTES) {
            throw new IllegalArgumentException("Not 64 digits");
        }
        return HexFormat.of().parseHex(digits);
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

    /** A box for small things of one use. */
    public KeyBox box(String use) {
        return KeyBox.of(secret(use));
    }

    private static void make(Path file) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(RandomIds.bytes(BYTES)) + "\n");
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The key file %s can't be written; see that its folder can be.".formatted(file), unwritable);
        }
    }
}
