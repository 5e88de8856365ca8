package nl.meldroute.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditTrial;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.StoredTable;
import nl.meldroute.database.TableReading;
import nl.meldroute.database.WholeDatabase;
import org.jspecify.annotations.Nullable;

/** Makes a backup: all tables as they are at one moment, the attachments, and a list of it, in one encrypted file. */
final class Making {
    private static final String AUDIT = "audit.entry";
    private static final Pattern OURS = Pattern.compile("meldroute-[0-9]{8}-[0-9]{6}\\.age");
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("'meldroute-'uuuuMMdd-HHmmss'.age'").withZone(ZoneOffset.UTC);
    private final WholeDatabase database;
    private final KeyFile keyFile;
    private final Places places;
    private final BackupSettings settings;
    private final Clock clock;

    Making(WholeDatabase database, KeyFile keyFile, Places places, BackupSettings settings, Clock clock) {
        this.database = database;
        this.keyFile = keyFile;
        this.places = places;
        this.settings = settings;
        this.clock = clock;
    }

    /** A backup that is there. */
    record Made(Path file, Manifest manifest) {}

    /** Makes one, by this version of the product. */
    Made make(String version) throws IOException {
        Path folder = given(settings.dir(), "MELDROUTE_BACKUP_DIR");
        String recipient = given(settings.recipient(), "MELDROUTE_BACKUP_RECIPIENT");
        if (!Age.recipient(recipient)) {
            throw new Refused("backup.no-recipient", recipient);
        }
        Files.createDirectories(folder);
        places.keepKeyApart(folder);
        Path made = folder.resolve(NAME.format(clock.instant()));
        Path unfinished = folder.resolve(made.getFileName() + ".new");
        Manifest manifest;
        try {
            manifest = write(unfinished, recipient, version);
            Files.move(unfinished, made, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        force(folder);
        touch();
        forget(folder, made);
        return new Made(made, manifest);
    }

    private Manifest write(Path file, String recipient, String version) throws IOException {
        try (Packing packing = Packing.into(file, recipient);
                TableReading reading = database.read()) {
            Manifest manifest = filled(packing, reading, version);
            byte[] list = manifest.print();
            packing.add(Manifest.NAME, out -> written(out, list));
            packing.add(
                    Manifest.MARK, out -> written(out, Unpacking.mark(keyFile).of(list)));
            packing.finish();
            return manifest;
        }
    }

    private Manifest filled(Packing packing, TableReading reading, String version) throws IOException {
        if (!reading.seesAll()) {
            throw new Refused("backup.sees-not-all");
        }
        Instant begun = clock.instant().truncatedTo(ChronoUnit.SECONDS);
        for (StoredTable table : reading.tables()) {
            packing.table(table.name(), table.columns(), out -> reading.copy(table, out));
        }
        long audited = rows(packing.parts(), AUDIT);
        // The audit is never emptied: without a row of it nothing was seen, whatever the database says.
        if (audited == 0 && reading.holds(AUDIT)) {
            throw new Refused("backup.empty");
        }
        attachments(packing);
        return new Manifest(
                Manifest.FORM,
                version,
                begun,
                reading.histories(),
                AuditTrial.newest(places.proof(), audited).orElse(null),
                packing.parts());
    }

    private static long rows(List<Part> parts, String table) {
        return parts.stream()
                .filter(part -> part.table() && part.shortName().equals(table))
                .mapToLong(Part::rows)
                .sum();
    }

    /** What came after the tables were read has no row there, and is of no use; what went meanwhile is gone. */
    private void attachments(Packing packing) throws IOException {
        if (!Files.isDirectory(places.files())) {
            throw new Refused("backup.no-files", places.files());
        }
        for (String name : names(places.files())) {
            try (var from = Files.newInputStream(places.files().resolve(name))) {
                packing.add(Part.FILES + name, out -> {
                    from.transferTo(out);
                    return 0;
                });
            } catch (NoSuchFileException gone) {
                // It was erased while this ran.
            }
        }
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString())
                    .filter(Part::attachment)
                    .sorted()
                    .toList();
        }
    }

    private void touch() throws IOException {
        Path mark = settings.mark();
        if (mark != null) {
            if (Files.notExists(mark)) {
                Files.createFile(mark);
            }
            Files.setLastModifiedTime(mark, FileTime.from(clock.instant()));
        }
    }

    /**
     * What was erased in the product is erased when the last backup with it is gone. Where that would be all but the new one, the clock
     * may have jumped: then they stay until the next.
     */
    private void forget(Path folder, Path made) throws IOException {
        String oldest = NAME.format(clock.instant().minus(Math.max(1, settings.keepDays()), ChronoUnit.DAYS));
        try (Stream<Path> all = Files.list(folder)) {
            List<Path> before = all.filter(file -> !file.equals(made))
                    .filter(file -> OURS.matcher(file.getFileName().toString()).matches())
                    .toList();
            List<Path> old = before.stream()
                    .filter(file -> file.getFileName().toString().compareTo(oldest) < 0)
                    .toList();
            if (old.size() < before.size()) {
                for (Path file : old) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long written(OutputStream out, byte[] bytes) throws IOException {
        out.write(bytes);
        return 0;
    }

    private static void force(Path folder) throws IOException {
        try (FileChannel open = FileChannel.open(folder, StandardOpenOption.READ)) {
            open.force(true);
        }
    }

    private static <T> T given(@Nullable T setting, String variable) {
        if (setting == null || setting.toString().isBlank()) {
            throw new Refused("backup.not-set", variable);
        }
        return setting;
    }
}
