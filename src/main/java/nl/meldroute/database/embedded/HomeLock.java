package nl.meldroute.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import nl.meldroute.kernel.StartRefused;
import org.jspecify.annotations.Nullable;

/** One Meldroute to a data folder, for as long as it lives; the operating system lets go when it is killed. */
final class HomeLock implements AutoCloseable {
    private final FileChannel file;

    private HomeLock(FileChannel file) {
        this.file = file;
    }

    static HomeLock take(Path home) {
        try {
            Folders.make(home);
            FileChannel file = FileChannel.open(
                    home.resolve("meldroute.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!locked(file)) {
                file.close();
                throw new StartRefused(
                        "Another Meldroute uses the data folder %s; stop it first, or set MELDROUTE_DATA_DIR."
                                .formatted(home));
            }
            return new HomeLock(file);
        } catch (IOException unusable) {
            throw new StartRefused(
                    "The data folder %s can't be written; see who owns it, or set MELDROUTE_DATA_DIR.".formatted(home),
                    unusable);
        }
    }

    private static boolean locked(FileChannel file) throws IOException {
        try {
            @Nullable Object held = file.tryLock();
            return held != null;
        } catch (OverlappingFileLockException heldHere) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
