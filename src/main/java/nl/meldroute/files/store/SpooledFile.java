package nl.meldroute.files.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What came in with one request, encrypted under a key that only the request has. */
public final class SpooledFile {
    private static final int BUFFER = 1 << 16;
    private static final String CONTEXT = "spool";
    private final Path file;
    private final FileKey key = FileKey.random();
    private long size;

    private SpooledFile(Path file) {
        this.file = file;
    }

    /** Reads on to the end; of what is larger than this, nothing is kept. */
    public static SpooledFile of(InputStream in, Path file, long largest) throws IOException {
        SpooledFile spooled = new SpooledFile(file);
        try {
            spooled.take(in, largest);
        } catch (IOException | RuntimeException brokenOff) {
            spooled.delete();
            throw brokenOff;
        }
        if (spooled.size > largest) {
            spooled.delete();
        }
        return spooled;
    }

    private void take(InputStream in, long largest) throws IOException {
        byte[] buffer = new byte[BUFFER];
        try (OutputStream out = key.sealing(Files.newOutputStream(file), CONTEXT)) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size <= largest) {
                    out.write(buffer, 0, read);
                }
            }
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
