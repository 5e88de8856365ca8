package nl.meldroute.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.StartRefused;

/**
 * The folder with the encrypted files. Its names are random, its times are days: as in the database, nothing there is finer
 * than the day on which somebody reported. What comes in is never written in the clear, not for a moment.
 */
public class SealedFolder {
    private static final String UNFINISHED = ".new";
    private final Path folder;
    private final Path spool;
    private final Clock clock;

    public SealedFolder(Path folder, Clock clock) {
        this.folder = folder;
        this.spool = folder.resolve("spool");
        this.clock = clock;
        try {
            Files.createDirectories(spool);
            for (Path own : List.of(folder, spool)) {
                Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
            }
            for (Path left : listed(spool)) {
                Files.deleteIfExists(left);
            }
        } catch (IOException unwritable) {
            throw new StartRefused(
                    "The folder of attachments %s can't be written; see that it can be (MELDROUTE_FILES_DIR)."
                            .formatted(folder),
                    unwritable);
        }
    }

    /** A file that lives as long as one request, in which its key is known. */
    public Path spooled() {
        return spool.resolve(RandomIds.next().toString());
    }

    /** Writes a file that is safe on disk before a row tells of it. */
    public void write(Place place, FileKey key, byte[] plain) {
        Path to = folder.resolve(place.name());
        Path unfinished = folder.resolve(place.name() + UNFINISHED);
        try {
            try (FileChannel channel = FileChannel.open(
                    unfinished,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = key.sealing(Channels.newOutputStream(channel), place.context());
                out.write(plain);
                // Closing it writes the last piece, and would close the channel before it is safe.
                out.close();
            }
            try (FileChannel written = FileChannel.open(unfinished, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.setLastModifiedTime(unfinished, FileTime.from(clock.instant().truncatedTo(ChronoUnit.DAYS)));
            Files.move(unfinished, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException unwritable) {
            delete(unfinished.getFileName().toString());
            throw new UncheckedIOException("An attachment can't be written", unwritable);
        }
    }

    /**
     * The whole file, or nothing of it: not a byte leaves before the last one was checked. Empty where it is gone; throws
     * {@link BrokenFile} where it was cut off, changed, or belongs somewhere else.
     */
    public Optional<byte[]> read(Place place, FileKey key) {
        try (InputStream sealed = Files.newInputStream(folder.resolve(place.name()))) {
            return Optional.of(key.opening(sealed, place.context()).readAllBytes());
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        } catch (IOException broken) {
            throw new BrokenFile(broken);
        }
    }

    /** The names of all files that lie there. */
    public List<String> names() {
        try {
            return listed(folder).stream()
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public void delete(String name) {
        try {
            Files.deleteIfExists(folder.resolve(name));
        } catch (IOException unwritable) {
            throw new UncheckedIOException("An attachment can't be taken away", unwritable);
        }
    }

    /** How much lies there, without what lives as long as a request. */
    public long bytes() {
        try {
            return listed(folder).stream()
                    .filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static List<Path> listed(Path of) throws IOException {
        try (Stream<Path> files = Files.list(of)) {
            return files.toList();
        }
    }
}
