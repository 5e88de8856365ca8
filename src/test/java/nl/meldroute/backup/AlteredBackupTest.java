package nl.meldroute.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.zip.ZipInputStream;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.files.MadeCopies;
import nl.meldroute.files.WithFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@WithFiles
@Import({MadeCopies.class, BackupPlace.class})
@DisplayName("Een reservekopie waaraan één byte is veranderd, wordt niet gebruikt")
class AlteredBackupTest {
    /** Of age: what is encrypted is authenticated in pieces of this length. */
    private static final int PIECE = 65_552;

    @Autowired
    private BackupPlace place;

    @Autowired
    private MadeCopies reports;

    @TempDir
    private Path folder;

    private byte[] backup = {};

    @BeforeEach
    void make() throws IOException {
        reports.sent();
        backup = Files.readAllBytes(place.make(folder).file());
    }

    private void refused(byte[] altered, String... keys) throws IOException {
        Path file = Files.write(folder.resolve("altered.age"), altered);
        assertThatThrownBy(() -> place.unpacking(file).verify())
                .isInstanceOf(Refused.class)
                .message()
                .isIn((Object[]) keys);
    }

    private byte[] flipped(int at) {
        byte[] altered = backup.clone();
        altered[at] ^= 1;
        return altered;
    }

    @Test
    void a_byte_that_was_flipped_is_seen_wherever_it_is() throws IOException {
        for (int at = 0; at < 230; at++) {
            refused(flipped(at), "backup.shut", "backup.altered");
        }
        for (int at = 230; at < backup.length; at += 1009) {
            refused(flipped(at), "backup.altered");
        }
        refused(flipped(backup.length - 1), "backup.altered");
    }

    @Test
    void what_was_cut_off_or_added_is_seen() throws IOException {
        for (int length = backup.length - 1; length > 230; length -= PIECE / 2 + 1) {
            refused(Arrays.copyOf(backup, length), "backup.altered");
        }
        refused(Arrays.copyOf(backup, backup.length + 1), "backup.altered");
        refused(new byte[0], "backup.shut");
    }

    @Test
    void somebody_who_knows_the_public_key_can_change_no_part_of_it() throws IOException {
        Map<String, byte[]> parts = parts();
        assertThat(parts).hasSizeGreaterThan(50).containsKeys(Manifest.NAME, Manifest.MARK, "tables/audit.entry");
        place.unpacking(packed(parts)).verify();
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            String name = part.getKey();
            Map<String, byte[]> altered = new LinkedHashMap<>(parts);
            byte[] content = part.getValue();
            altered.put(name, content.length == 0 ? new byte[] {'x'} : other(content));
            boolean list = name.startsWith("manifest");
            refused(Files.readAllBytes(packed(altered)), list ? "backup.other-key" : "backup.altered");
            assertThat(place.drill(packed(altered)).outcome()).as(name).isEqualTo(Drill.Outcome.NOT_WHOLE);
            altered.remove(name);
            refused(Files.readAllBytes(packed(altered)), list ? "backup.other-key" : "backup.altered");
            assertThat(place.drill(packed(altered)).outcome()).as(name).isEqualTo(Drill.Outcome.NOT_WHOLE);
        }
    }

    @Test
    void a_drill_of_it_fails_and_another_key_opens_nothing() throws IOException {
        Path file = Files.write(folder.resolve("altered.age"), flipped(backup.length / 2));
        BackupPlace.Drilled drilled = place.drill(file);
        assertThat(drilled.outcome()).isEqualTo(Drill.Outcome.NOT_WHOLE);
        assertThat(drilled.protocol()).contains("niet heel", "mislukt");
        Path whole = Files.write(folder.resolve("whole.age"), backup);
        assertThatThrownBy(() -> new Unpacking(whole, Age.make().identity(), place.keyFile()).verify())
                .hasMessage("backup.shut");
    }

    @Test
    void the_program_age_opens_it_too_and_what_that_makes_opens_here() throws Exception {
        Path whole = Files.write(folder.resolve("whole.age"), backup);
        Path identity = Files.writeString(folder.resolve("identity"), BackupPlace.KEYS.identity() + "\n");
        Path plain = folder.resolve("plain.zip");
        age("-d", "-i", identity.toString(), "-o", plain.toString(), whole.toString());
        assertThat(new String(Files.readAllBytes(plain), StandardCharsets.ISO_8859_1))
                .startsWith("PK")
                .contains(Manifest.NAME);
        Path sealed = folder.resolve("sealed.age");
        age("-r", BackupPlace.KEYS.recipient(), "-o", sealed.toString(), plain.toString());
        assertThat(place.unpacking(sealed).verify())
                .isEqualTo(place.unpacking(whole).verify());
    }

    private static void age(String... words) throws Exception {
        String[] command = new String[words.length + 1];
        command[0] = "age";
        System.arraycopy(words, 0, command, 1, words.length);
        Process process = new ProcessBuilder(command).inheritIO().start();
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    private static byte[] other(byte[] content) {
        byte[] altered = content.clone();
        altered[content.length / 2] ^= 1;
        return altered;
    }

    private Map<String, byte[]> parts() throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        Path whole = Files.write(folder.resolve("whole.age"), backup);
        try (InputStream opened = Age.opening(whole, BackupPlace.KEYS.identity());
                ZipInputStream zip = new ZipInputStream(opened)) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        }
        return parts;
    }

    private Path packed(Map<String, byte[]> parts) throws IOException {
        Path file = folder.resolve("packed.age");
        Files.deleteIfExists(file);
        try (Packing packing = Packing.into(file, BackupPlace.KEYS.recipient())) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                packing.add(part.getKey(), out -> {
                    out.write(part.getValue());
                    return 0;
                });
            }
            packing.finish();
        }
        return file;
    }
}
