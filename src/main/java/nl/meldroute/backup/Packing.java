package nl.meldroute.backup;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.WritableByteChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.kernel.Sha256;

/** Puts one part after the other into an encrypted file. Nothing of it is ever on disk in the clear. */
final class Packing implements AutoCloseable {
    private final FileChannel file;
    private final ZipOutputStream zip;
    private final List<Part> parts = new ArrayList<>();

    private Packing(FileChannel file, ZipOutputStream zip) {
        this.file = file;
        this.zip = zip;
    }

    /** Begins a new file, which only its owner reads. */
    static Packing into(Path file, String recipient) throws IOException {
        FileChannel channel = FileChannel.open(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            return new Packing(channel, new ZipOutputStream(Age.sealing(new Open(channel), recipient)));
        } catch (IOException | RuntimeException notBegun) {
            channel.close();
            throw notBegun;
        }
    }

    /** Writes a part, and says how many rows it has. */
    interface Writing {
        long to(OutputStream out) throws IOException;
    }

    /** A table, which gets smaller. */
    void table(String name, List<String> columns, Writing writing) throws IOException {
        add(Part.TABLES + name, columns, Deflater.DEFAULT_COMPRESSION, writing);
    }

    /** Anything else: what is encrypted already does not get smaller. */
    void add(String name, Writing writing) throws IOException {
        add(name, List.of(), Deflater.NO_COMPRESSION, writing);
    }

    private void add(String name, List<String> columns, int level, Writing writing) throws IOException {
        zip.setLevel(level);
        zip.putNextEntry(new ZipEntry(name));
        MessageDigest digest = Sha256.begin();
        Counting counting = new Counting(new DigestOutputStream(zip, digest));
        long rows = writing.to(counting);
        zip.closeEntry();
        parts.add(new Part(name, columns, rows, counting.bytes, HexFormat.of().formatHex(digest.digest())));
    }

    /** What is in it so far. */
    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** Writes the end, and returns when all of it is safe on disk. */
    void finish() throws IOException {
        zip.close();
        file.force(true);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static final class Counting extends FilterOutputStream {
        private long bytes;

        private Counting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            out.write(one);
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int length) throws IOException {
            out.write(some, from, length);
            bytes += length;
        }
    }

    /** Stays open when what is written through it ends: it still has to be made safe on disk. */
    private record Open(FileChannel file) implements WritableByteChannel {
        @Override
        public int write(ByteBuffer some) throws IOException {
            return file.write(some);
        }

        @Override
        public boolean isOpen() {
            return file.isOpen();
        }

        @Override
        public void close() {
            // Whoever opened the file closes it.
        }
    }
}
