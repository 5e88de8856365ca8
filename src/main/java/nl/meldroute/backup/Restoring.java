package nl.meldroute.backup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.database.StoredTable;
import nl.meldroute.database.TableFilling;
import nl.meldroute.database.WholeDatabase;

/**
 * Puts a backup back, into a database without tables and a folder without attachments. It is read twice: once to see whether it
 * is whole, before anything is written, and once to write. What is not written to its end is taken away again.
 */
final class Restoring {
    private final WholeDatabase database;
    private final Path files;
    private final List<Path> written = new ArrayList<>();

    Restoring(WholeDatabase database, Path files) {
        this.database = database;
        this.files = files;
    }

    Manifest restore(Unpacking backup) throws IOException {
        Manifest manifest = backup.verify();
        makeRoom();
        boolean done = false;
        try (TableFilling filling = database.fill(manifest.schemas())) {
            fill(backup, manifest, filling);
            filling.finish();
            done = true;
        } finally {
            if (!done) {
                takeBack();
            }
        }
        database.finish();
        return manifest;
    }

    private void fill(Unpacking backup, Manifest manifest, TableFilling filling) {
        Map<String, Part> listed = manifest.parts().stream().collect(Collectors.toMap(Part::name, part -> part));
        Map<String, StoredTable> there = new HashMap<>();
        filling.tables().forEach(table -> there.put(Part.TABLES + table.name(), table));
        if (!there.keySet().equals(manifest.tables().stream().map(Part::name).collect(Collectors.toSet()))) {
            throw new Refused("backup.other-tables");
        }
        Manifest again = backup.through((name, from) -> {
            Part part = listed.get(name);
            if (part == null) {
                throw new IOException(name);
            }
            if (part.table()) {
                StoredTable table = new StoredTable(part.shortName(), part.columns());
                if (filling.copy(table, from) != part.rows()) {
                    throw new Refused("backup.rows", part.shortName());
                }
            } else if (part.file()) {
                write(part.shortName(), from);
            }
        });
        if (!again.equals(manifest)) {
            throw new Refused("backup.changed-meanwhile");
        }
    }

    /** Only what may be there before is there: folders. */
    private void makeRoom() throws IOException {
        Files.createDirectories(files);
        try (Stream<Path> all = Files.list(files)) {
            if (all.anyMatch(Files::isRegularFile)) {
                throw new Refused("backup.files-there", files);
            }
        }
    }

    /** The name was compared with what an attachment may be called: it leads nowhere else. */
    private void write(String name, InputStream from) {
        Path to = files.resolve(name);
        try {
            written.add(to);
            try (FileChannel channel = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                byte[] buffer = new byte[1 << 16];
                for (int read = from.read(buffer); read >= 0; read = from.read(buffer)) {
                    channel.write(ByteBuffer.wrap(buffer, 0, read));
                }
                channel.force(true);
            }
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private void takeBack() throws IOException {
        for (Path file : written) {
            Files.deleteIfExists(file);
        }
        database.giveUp();
    }
}
