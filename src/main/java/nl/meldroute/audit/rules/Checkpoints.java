package nl.meldroute.audit.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.kernel.RandomIds;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder of checkpoints, a file to each. What is there is never written over. */
public record Checkpoints(Path folder) {
    private static final Logger LOG = LoggerFactory.getLogger(Checkpoints.class);
    private static final String END = ".note";
    private static final int ROOT_DIGITS = 16;
    private static final Pattern OURS = Pattern.compile("([0-9]{12,18})-[0-9a-f]{16}\\.note");

    /** A file that is no checkpoint of this audit. */
    public static final class Unsigned extends Exception {
        public Unsigned(Path file) {
            super("The file %s is no checkpoint signed with this key.".formatted(file.getFileName()));
        }
    }

    /** How the file of a checkpoint is called: by its size and the begin of its root. */
    public static String name(Checkpoint checkpoint) {
        return "%012d-%s%s"
                .formatted(
                        checkpoint.size(),
                        HexFormat.of().formatHex(checkpoint.root()).substring(0, ROOT_DIGITS),
                        END);
    }

    /** Every checkpoint, the smallest first; each has to be signed with this key. */
    public List<Checkpoint> read(NoteKey key) throws IOException, Unsigned {
        List<Checkpoint> read = new ArrayList<>();
        for (Path file : files()) {
            read.add(read(file, key).map(Signed::checkpoint).orElseThrow(() -> new Unsigned(file)));
        }
        return read;
    }

    /** A note with what it says. */
    public record Signed(Note note, Checkpoint checkpoint) {}

    /** What stands in a file; empty where it is no checkpoint signed with this key. */
    public static Optional<Signed> read(Path file, NoteKey key) throws IOException {
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        return Note.read(text)
                .filter(note -> note.signedBy(key))
                .flatMap(note -> Checkpoint.read(note.text())
                        .filter(checkpoint -> checkpoint.origin().equals(key.name()))
                        .map(checkpoint -> new Signed(note, checkpoint)));
    }

    /** The files, by name: the smallest checkpoint first. */
    public List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(END))
                    .sorted()
                    .toList();
        }
    }

    /** The names of what was written here, by the number of rows. */
    public Map<Long, Set<String>> namesBySize() {
        try {
            return files().stream()
                    .map(file -> OURS.matcher(file.getFileName().toString()))
                    .filter(Matcher::matches)
                    .collect(Collectors.groupingBy(
                            name -> Long.valueOf(name.group(1)),
                            HashMap::new,
                            Collectors.mapping(Matcher::group, Collectors.toSet())));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Moves what was written here, but for these, into a folder in this one. */
    public void setAside(String name, Set<String> but) {
        try {
            Path aside = Files.createDirectories(folder.resolve(name));
            for (Set<String> written : namesBySize().values()) {
                for (String note : written) {
                    if (!but.contains(note)) {
                        Files.move(folder.resolve(note), aside.resolve(note));
                    }
                }
            }
        } catch (IOException unmoved) {
            throw new UncheckedIOException(unmoved);
        }
    }

    /** Writes it so that it is there whole after a power cut too; does nothing where it is there. */
    public void write(Note note, Checkpoint checkpoint) {
        try {
            writeNew(note, checkpoint);
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }

    private void writeNew(Note note, Checkpoint checkpoint) throws IOException {
        Path made = folder.resolve(name(checkpoint));
        if (Files.exists(made)) {
            return;
        }
        Path unfinished = folder.resolve(RandomIds.next() + ".new");
        try {
            Files.write(unfinished, Note.bytes(note.print()), StandardOpenOption.CREATE_NEW);
            force(unfinished, StandardOpenOption.WRITE);
            Files.move(unfinished, made);
            force(folder, StandardOpenOption.READ);
        } catch (FileAlreadyExistsException there) {
            LOG.debug("Another process wrote {} first, and its name says that it is the same", made.getFileName());
        } finally {
            Files.deleteIfExists(unfinished);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel open = FileChannel.open(path, how)) {
            open.force(true);
        }
    }
}
