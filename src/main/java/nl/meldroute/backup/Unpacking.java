package nl.meldroute.backup;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;
import nl.meldroute.kernel.Sha256;

/**
 * A backup as it lies there. Each time it is read to its very end, every part is compared with the list, and the list with the
 * mark that nobody makes without the key file.
 */
final class Unpacking {
    private static final String MARK = "backup";
    private static final int BUFFER = 1 << 16;
    private final Path file;
    private final String identity;
    private final SecretMark mark;

    Unpacking(Path file, String identity, KeyFile keyFile) {
        this.file = file;
        this.identity = identity;
        this.mark = mark(keyFile);
    }

    /** What marks the list of a backup. */
    static SecretMark mark(KeyFile keyFile) {
        return new SecretMark(keyFile.secret(MARK));
    }

    /** Reads a part. */
    interface Reading {
        void from(String name, InputStream part) throws IOException;
    }

    /** Looks whether it is whole, and changes nothing. */
    Manifest verify() {
        return through((_, _) -> {});
    }

    /** Reads every part in its turn. What the reader made of them counts only when this returns. */
    Manifest through(Reading reading) {
        Found found = new Found();
        try (InputStream opened = Age.opening(file, identity)) {
            try {
                ZipInputStream zip = new ZipInputStream(opened);
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    found.add(entry.getName(), zip, reading);
                }
                drain(opened);
            } catch (IOException altered) {
                throw new Refused("backup.altered", file);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return found.fitting().orElseThrow(() -> new Refused("backup.altered", file));
    }

    private static void drain(InputStream from) throws IOException {
        byte[] buffer = new byte[BUFFER];
        while (from.read(buffer) >= 0) {
            // What comes after the parts has to be what was written, too.
        }
    }

    /** What was met on the way. */
    private final class Found {
        private final List<Part> parts = new ArrayList<>();
        private byte[] manifest = {};
        private byte[] marked = {};

        private void add(String name, InputStream from, Reading reading) throws IOException {
            switch (name) {
                case Manifest.NAME -> manifest = from.readAllBytes();
                case Manifest.MARK -> marked = from.readAllBytes();
                default -> part(name, from, reading);
            }
        }

        private void part(String name, InputStream from, Reading reading) throws IOException {
            MessageDigest digest = Sha256.begin();
            Counting counted = new Counting(new DigestInputStream(from, digest));
            reading.from(name, counted);
            drain(counted);
            parts.add(new Part(name, List.of(), 0, counted.bytes, HexFormat.of().formatHex(digest.digest())));
        }

        private Optional<Manifest> fitting() {
            if (!MessageDigest.isEqual(mark.of(manifest), marked)) {
                throw new Refused("backup.other-key", file);
            }
            return Manifest.read(manifest).filter(read -> same(read.parts()));
        }

        private boolean same(List<Part> listed) {
            if (listed.size() != parts.size()) {
                return false;
            }
            for (int place = 0; place < listed.size(); place++) {
                if (!listed.get(place).same(parts.get(place))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Counts, and stays open: the next part comes from the same place. */
    private static final class Counting extends FilterInputStream {
        private long bytes;

        private Counting(InputStream from) {
            super(from);
        }

        @Override
        public int read() throws IOException {
            int one = in.read();
            bytes += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] some, int from, int length) throws IOException {
            int read = in.read(some, from, length);
            bytes += Math.max(read, 0);
            return read;
        }

        @Override
        public void close() {
            // The parts that follow are still to be read.
        }
    }
}
