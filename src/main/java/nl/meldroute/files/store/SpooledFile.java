package nl.meldroute.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What came in with one request, encrypted under a key that only the request has. */
public final class SpooledFile {
    private static final Logger LOG = LoggerFactory.getLogger(SpooledFile.class);
    private static final int BUFFER = 1 << 16;
    private static final String CONTEXT = "spool";
    private final Path file;
    private final FileKey key = FileKey.random();
    private long size;
    private boolean lost;

    private SpooledFile(Path file) {
        this.file = file;
    }

    /** Reads on to the end; of what is larger than this, and of what the disk does not take, nothing is kept. */
    public static SpooledFile of(InputStream in, Path file, long largest) throws IOException {
        SpooledFile spooled = new SpooledFile(file);
        try {
            spooled.take(in, largest);
        } catch (IOException | RuntimeException brokenOff) {
            spooled.delete();
            throw brokenOff;
        }
        if (spooled.size > largest || spooled.lost) {
            spooled.delete();
        }
        return spooled;
    }

    private void take(InputStream in, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (Disk disk = new Disk()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size <= largest) {
                    disk.write(buffer, read);
                }
            }
        }
    }

    /** Whether the disk did not take it: it is full, or broken. */
    public boolean lost() {
        return lost;
    }

    /** What it does not take is lost, and the rest of the form is still read. */
    private final class Disk implements AutoCloseable {
        private final OutputStream out;

        Disk() {
            OutputStream sealing = OutputStream.nullOutputStream();
            try {
                sealing = key.sealing(Files.newOutputStream(file), CONTEXT);
            } catch (IOException full) {
                lost(full);
            }
            this.out = sealing;
        }

        void write(byte[] buffer, int length) {
            try {
                if (!lost) {
                    out.write(buffer, 0, length);
                }
            } catch (IOException full) {
                lost(full);
            }
        }

        @Override
        public void close() {
            try {
                out.close();
            } catch (IOException full) {
                lost(full);
            }
        }

        private void lost(IOException full) {
            if (!lost) {
                LOG.error("A file that came in can't be written: {}", full.getMessage());
            }
            lost = true;
        }
    }

    public long size() {
        return size;
    }

    public byte[] bytes() {
        try (InputStream in = key.opening(Files.newInputStream(file), CONTEXT)) {
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new BrokenFile(broken);
        }
    }

    public void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("A file that came in can't be taken away", unwritable);
        }
    }
}
