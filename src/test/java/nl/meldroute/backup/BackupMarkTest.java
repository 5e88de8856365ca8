package nl.meldroute.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Een reservekopie die 90 dagen niet is teruggezet, is een taak")
class BackupMarkTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-30T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    private Path folder;

    private Path mark = Path.of("");

    @BeforeEach
    void begin() {
        mark = folder.resolve("drilled");
    }

    private KeyFile key(String digits) throws IOException {
        Path file = folder.resolve("key-" + digits);
        Files.writeString(file, digits.repeat(32));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        return KeyFile.read(file);
    }

    private boolean lately() throws IOException {
        BackupSettings settings = new BackupSettings(null, null, 30, null, mark);
        return new BackupMark(settings, key("ab"), CLOCK).drilledLately();
    }

    private static DrillMark.Tried on(LocalDate day) {
        return new DrillMark.Tried(day, null);
    }

    @Test
    void it_is_one_after_ninety_days_and_not_before() throws IOException {
        assertThat(lately()).isFalse();
        new DrillMark(key("ab")).write(mark, on(TODAY.minusDays(90)));
        assertThat(lately()).isTrue();
        new DrillMark(key("ab")).write(mark, on(TODAY.minusDays(91)));
        assertThat(lately()).isFalse();
    }

    @Test
    void it_tells_when_the_vault_opened_too_and_a_drill_without_a_passphrase_does_not_undo_that() throws IOException {
        BackupMark told = new BackupMark(new BackupSettings(null, null, 30, null, mark), key("ab"), CLOCK);
        DrillMark marks = new DrillMark(key("ab"));
        marks.write(mark, marks.after(mark, TODAY.minusDays(91), false));
        assertThat(told.vaultOpened()).isEmpty();
        assertThat(told.vaultOpenedLately()).isFalse();
        marks.write(mark, marks.after(mark, TODAY.minusDays(91), true));
        marks.write(mark, marks.after(mark, TODAY, false));
        assertThat(told.drilled()).hasValue(TODAY);
        assertThat(told.vaultOpened()).hasValue(TODAY.minusDays(91));
        assertThat(told.drilledLately()).isTrue();
        assertThat(told.vaultOpenedLately()).isFalse();
        Files.writeString(mark, Files.readString(mark).replace("2026-08-31", "2026-11-30"));
        assertThat(told.vaultOpened()).as("a day that somebody put there").isEmpty();
        marks.write(mark, marks.after(mark, TODAY, true));
        assertThat(told.vaultOpenedLately()).isTrue();
    }

    @Test
    void one_of_before_the_vault_stood_in_it_still_tells_of_its_day() throws IOException {
        String old = TODAY + "\n"
                + HexFormat.of().formatHex(new SecretMark(key("ab").secret("backup drill")).of(TODAY.toString()));
        Files.writeString(mark, old + "\n");
        assertThat(lately()).isTrue();
        assertThat(new DrillMark(key("ab")).read(mark)).hasValue(on(TODAY));
    }

    @Test
    void a_mark_that_no_drill_wrote_tells_nothing() throws IOException {
        new DrillMark(key("cd")).write(mark, on(TODAY));
        assertThat(lately()).isFalse();
        new DrillMark(key("ab")).write(mark, on(TODAY.minusDays(200)));
        Files.writeString(mark, Files.readString(mark).replace("2026-05-14", "2026-11-29"));
        assertThat(lately()).isFalse();
        Files.writeString(mark, "2026-11-29");
        assertThat(lately()).isFalse();
        Files.writeString(mark, "");
        assertThat(lately()).isFalse();
    }
}
