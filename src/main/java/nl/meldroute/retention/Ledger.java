package nl.meldroute.retention;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;

/**
 * What was destroyed, in a file beside the checkpoints of the audit, out of reach of every backup: ids and days, and a mark on
 * each line that nobody makes without the key file. Lines are only ever added.
 */
public final class Ledger {
    private static final String NAME = "destroyed.txt";
    private static final String USE = "ledger of what was destroyed";
    private static final int MARK_DIGITS = 32;
    private final Path file;
    private final SecretMark mark;

    /** The one in this folder. */
    public Ledger(Path folder, KeyFile keyFile) {
        this.file = folder.resolve(NAME);
        this.mark = new SecretMark(keyFile.secret(USE));
    }

    /**
     * What stands in it.
     *
     * @param strange lines that the product did not write: they destroy nothing
     */
    public record Content(List<Destroyed> lines, int strange) {}

    /** Whether there is one. */
    public boolean there() {
        return Files.exists(file);
    }

    /** All of it. A last line without an end was broken off, and is written anew. */
    public Content read() throws IOException {
        if (!there()) {
            return new Content(List.of(), 0);
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        List<String> whole =
                text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
        List<Destroyed> lines = whole.stream()
                .filter(this::ours)
                .flatMap(line -> Destroyed.read(line.substring(0, line.lastIndexOf(' '))).stream())
                .toList();
        return new Content(lines, whole.size() - lines.size());
    }

    /** Adds what does not stand in it yet; all of it is safe on disk when this returns. */
    void add(Collection<Destroyed> more) throws IOException {
        if (missing(more).isEmpty()) {
            return;
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        // Another process that writes the same list would write over these lines.
        try (FileChannel open = FileChannel.open(
                        file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileLock _ = open.lock()) {
            List<Destroyed> fresh = missing(more);
            open.position(afterLastLine(open));
            for (Destroyed one : fresh) {
                write(open, one.text() + " " + marked(one.text()) + "\n");
            }
            open.truncate(open.position());
            open.force(true);
        }
    }

    private List<Destroyed> missing(Collection<Destroyed> of) throws IOException {
        List<Destroyed> missing = new ArrayList<>(of);
        missing.removeAll(read().lines());
        return missing;
    }

    private static void write(FileChannel open, String line) throws IOException {
        ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (bytes.hasRemaining()) {
            open.write(bytes);
        }
    }

    private long afterLastLine(FileChannel open) throws IOException {
        return open.size() == 0
                ? 0
                : new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).lastIndexOf('\n') + 1L;
    }

    private boolean ours(String line) {
        int end = line.lastIndexOf(' ');
        return end > 0 && line.substring(end + 1).equals(marked(line.substring(0, end)));
    }

    private String marked(String text) {
        return HexFormat.of().formatHex(mark.of(text)).substring(0, MARK_DIGITS);
    }
}
