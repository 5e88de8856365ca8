package nl.meldroute.files.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Ontwerpregel: van een bestand komt alles of niets uit de map, en nooit iets leesbaars erin")
class SealedFolderTest {
    private static final Instant NOW = Instant.parse("2026-11-24T09:13:27Z");
    private static final int MEGABYTE = 1 << 20;
    private final Path home;
    private final SealedFolder folder;
    private final FileKey key = FileKey.random();
    private final Place place = new Place(ReportId.random(), UUID.randomUUID(), Place.Version.ORIGINAL);

    SealedFolderTest(@TempDir Path home) {
        this.home = home;
        this.folder = new SealedFolder(home, Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    private Path file() {
        return home.resolve(place.name());
    }

    @Test
    void what_was_written_is_read_again_whatever_its_size() {
        for (int size : new int[] {0, 1, MEGABYTE - 1, MEGABYTE, MEGABYTE + 1, 3 * MEGABYTE + 7}) {
            folder.write(place, key, content(size));
            assertThat(folder.read(place, key)).hasValue(content(size));
        }
    }

    @Test
    void a_file_that_was_cut_off_lengthened_or_changed_anywhere_gives_nothing() throws IOException {
        folder.write(place, key, content(2 * MEGABYTE + 100));
        byte[] sealed = Files.readAllBytes(file());
        for (int length : new int[] {0, 10, 100, MEGABYTE, 2 * MEGABYTE, sealed.length - 1}) {
            Files.write(file(), Arrays.copyOf(sealed, length));
            assertThatThrownBy(() -> folder.read(place, key)).isInstanceOf(BrokenFile.class);
        }
        Files.write(file(), Arrays.copyOf(sealed, sealed.length + 1));
        assertThatThrownBy(() -> folder.read(place, key)).isInstanceOf(BrokenFile.class);
        Random random = new Random(3);
        for (int round = 0; round < 40; round++) {
            byte[] changed = sealed.clone();
            changed[random.nextInt(changed.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(file(), changed);
            assertThatThrownBy(() -> folder.read(place, key)).isInstanceOf(BrokenFile.class);
        }
    }

    @Test
    void it_opens_under_its_own_key_signal_id_and_version_only() throws IOException {
        folder.write(place, key, content(100));
        byte[] sealed = Files.readAllBytes(file());
        for (Place other : new Place[] {
            new Place(ReportId.random(), place.file(), place.version()),
            new Place(place.signal(), UUID.randomUUID(), place.version()),
            new Place(place.signal(), place.file(), Place.Version.COPY)
        }) {
            Files.write(home.resolve(other.name()), sealed);
            assertThatThrownBy(() -> folder.read(other, key)).isInstanceOf(BrokenFile.class);
        }
        Files.write(file(), sealed);
        assertThatThrownBy(() -> folder.read(place, FileKey.random())).isInstanceOf(BrokenFile.class);
        assertThat(folder.read(place, FileKey.of(key.written()))).hasValue(content(100));
    }

    @Test
    void the_folder_tells_no_name_no_time_and_nothing_to_others() throws IOException {
        folder.write(place, key, "Jan de Melder".getBytes(StandardCharsets.UTF_8));
        assertThat(folder.names()).containsExactly(place.name());
        assertThat(place.name()).matches("[0-9a-f-]{36}\\.o");
        assertThat(Files.getLastModifiedTime(file()).toInstant()).isEqualTo(Instant.parse("2026-11-24T00:00:00Z"));
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
                .isEqualTo("rwx------");
        assertThat(Files.readString(file(), StandardCharsets.ISO_8859_1)).doesNotContain("Melder");
    }

    @Test
    void what_a_request_left_behind_is_gone_at_the_next_start() throws IOException {
        SpooledFile.of(new ByteArrayInputStream(content(50)), folder.spooled(), 100);
        assertThat(home.resolve("spool")).isNotEmptyDirectory();
        new SealedFolder(home, Clock.systemUTC());
        assertThat(home.resolve("spool")).isEmptyDirectory();
    }

    @Test
    void of_what_is_too_large_nothing_is_kept_while_it_is_read_on() throws IOException {
        SpooledFile large = SpooledFile.of(new ByteArrayInputStream(content(101)), folder.spooled(), 100);
        assertThat(large.size()).isEqualTo(101);
        assertThat(home.resolve("spool")).isEmptyDirectory();
        SpooledFile fits = SpooledFile.of(new ByteArrayInputStream(content(100)), folder.spooled(), 100);
        assertThat(fits.bytes()).isEqualTo(content(100));
    }
}
