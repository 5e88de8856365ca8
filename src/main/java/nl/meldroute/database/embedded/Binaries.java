package nl.meldroute.database.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.util.EnumSet;
import java.util.Set;
import nl.meldroute.kernel.StartRefused;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, unpacked once from the archive that comes with the product. */
final class Binaries {
    private static final String VERSION = "18";
    private static final int EXECUTABLE_BITS = 0b001_001_001;

    private Binaries() {}

    /** The folder with {@code bin}, {@code lib} and {@code share}; who comes while another unpacks it waits. */
    static Path unpackedIn(Path home) {
        Path target = home.resolve("postgresql-" + VERSION);
        if (!Files.isDirectory(target)) {
            try {
                Folders.make(home);
                unpackInTurn(home, target);
            } catch (IOException failed) {
                throw new StartRefused(
                        "PostgreSQL can't be unpacked into %s; see whether there is room.".formatted(home), failed);
            }
        }
        return target;
    }

    private static void unpackInTurn(Path home, Path target) throws IOException {
        Path turns = home.resolve("postgresql-" + VERSION + ".lock");
        try (FileChannel turn = FileChannel.open(turns, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock mine = turn.lock()) {
            if (mine.isValid() && !Files.isDirectory(target)) {
                Path half = home.resolve("postgresql-" + VERSION + ".unpacking");
                Folders.deleteTree(half);
                Folders.make(half);
                unpack(half);
                Files.move(half, target, StandardCopyOption.ATOMIC_MOVE);
            }
        }
    }

    private static void unpack(Path folder) throws IOException {
        try (TarArchiveInputStream archive =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive())))) {
            for (TarArchiveEntry entry = archive.getNextEntry(); entry != null; entry = archive.getNextEntry()) {
                unpack(archive, entry, folder);
            }
        }
    }

    private static void unpack(TarArchiveInputStream archive, TarArchiveEntry entry, Path folder) throws IOException {
        Path target = folder.resolve(entry.getName()).normalize();
        if (!target.startsWith(folder)) {
            throw new IOException("The archive of PostgreSQL reaches outside its folder");
        }
        if (entry.isDirectory()) {
            Folders.make(target);
            return;
        }
        Folders.make(target.resolveSibling(".").normalize());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else {
            Files.copy(archive, target, StandardCopyOption.REPLACE_EXISTING);
            Files.setPosixFilePermissions(target, permissions((entry.getMode() & EXECUTABLE_BITS) != 0));
        }
    }

    private static Set<PosixFilePermission> permissions(boolean executable) {
        return executable
                ? EnumSet.of(
                        PosixFilePermission.OWNER_READ,
                        PosixFilePermission.OWNER_WRITE,
                        PosixFilePermission.OWNER_EXECUTE)
                : EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    }

    private static InputStream archive() {
        String name = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "/postgres-linux-x86_64.txz";
            case "aarch64" -> "/postgres-linux-arm_64.txz";
            default -> "/none";
        };
        InputStream archive = Binaries.class.getResourceAsStream(name);
        if (archive == null) {
            throw new StartRefused(
                    "No PostgreSQL comes along for this kind of machine; name one with MELDROUTE_DATABASE_EXTERNAL_URL");
        }
        return archive;
    }
}
