package nl.meldroute.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.Meldroute;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.database.StoredTable;
import nl.meldroute.database.Superuser;
import nl.meldroute.database.TableFilling;
import nl.meldroute.database.TableReading;
import nl.meldroute.database.TrialDatabases;
import nl.meldroute.files.MadeCopies;
import nl.meldroute.files.WithFiles;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.StartRefused;
import nl.meldroute.retention.DestroyedSince;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Import;

@WithFiles
@Import({MadeCopies.class, BackupPlace.class})
@DisplayName("Er gaat niets verloren: een reservekopie is heel, is van alles, en komt terug zoals zij was")
class BackupTest {
    @Autowired
    private BackupPlace place;

    @Autowired
    private MadeCopies reports;

    @Autowired
    private Superuser superuser;

    @TempDir
    private Path folder;

    @BeforeEach
    void somebodyReported() {
        reports.sent();
    }

    private long rows(String table) {
        return superuser
                .client()
                .sql("select count(*) from " + table)
                .query(Long.class)
                .single();
    }

    private static List<Part> tables(Manifest manifest) {
        return manifest.tables();
    }

    @Test
    void all_of_it_is_in_there() throws IOException {
        Manifest made = place.make(folder).manifest();
        assertThat(made.rows("audit.entry")).isEqualTo(rows("audit.entry")).isPositive();
        assertThat(made.rows("privacy.case_key"))
                .isEqualTo(rows("privacy.case_key"))
                .isPositive();
        assertThat(made.rows("vault.envelope"))
                .isEqualTo(rows("vault.envelope"))
                .isPositive();
        assertThat(tables(made))
                .hasSize(
                        Math.toIntExact(
                                rows(
                                        "pg_tables where schemaname not in ('pg_catalog', 'information_schema') and tablename <> 'migration'")));
        try (Stream<Path> files = Files.list(place.places().files())) {
            assertThat(made.files().stream().map(Part::shortName))
                    .hasSizeGreaterThan(1)
                    .containsExactlyInAnyOrderElementsOf(files.filter(Files::isRegularFile)
                            .map(file -> file.getFileName().toString())
                            .collect(Collectors.toList()));
        }
    }

    @Test
    void it_comes_back_as_it_was() throws IOException {
        Making.Made made = place.make(folder);
        Path home = BackupPlace.folder();
        try (TrialDatabases.Trial trial = place.trials().start(home)) {
            Manifest restored =
                    new Restoring(trial.whole(), home.resolve("files")).restore(place.unpacking(made.file()));
            assertThat(restored).isEqualTo(made.manifest());
            Places there = new Places(
                    place.places().key(), home.resolve("files"), place.places().proof());
            Manifest again = new Making(
                            trial.whole(),
                            place.keyFile(),
                            there,
                            new BackupSettings(folder.resolve("again"), BackupPlace.KEYS.recipient(), 30, null, null),
                            place.clock())
                    .make("0.1.0")
                    .manifest();
            assertThat(again.parts()).isEqualTo(made.manifest().parts());
            assertThat(again.schemas()).isEqualTo(made.manifest().schemas());
            assertThatThrownBy(() ->
                            new Restoring(trial.whole(), home.resolve("other")).restore(place.unpacking(made.file())))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("empty one only");
            assertThatThrownBy(() ->
                            new Restoring(trial.whole(), home.resolve("files")).restore(place.unpacking(made.file())))
                    .hasMessage("backup.files-there");
        }
    }

    @Test
    void what_was_destroyed_since_is_not_there_when_the_restored_product_has_started() throws IOException {
        ReportId gone = reports.sent();
        ReportId stays = reports.sent();
        Path backup = place.make(folder).file();
        Path home = BackupPlace.folder();
        try (TrialDatabases.Trial trial = place.trials().start(home)) {
            new Restoring(trial.whole(), home.resolve("files")).restore(place.unpacking(backup));
        }
        Files.copy(place.places().key(), home.resolve("key"), StandardCopyOption.COPY_ATTRIBUTES);
        LocalDate today = LocalDate.ofInstant(place.clock().instant(), ZoneId.of("Europe/Amsterdam"));
        DestroyedSince.list(home.resolve("audit-checkpoints"), place.keyFile(), today, gone);
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(Meldroute.class)
                .profiles("demo")
                .run("--meldroute.mode=demo", "--server.port=0", "--meldroute.database.data-dir=" + home)) {
            assertThat(product.isRunning()).isTrue();
            assertThat(keys(home, gone)).isZero();
            assertThat(keys(home, stays)).isEqualTo(1);
        }
    }

    private static int keys(Path home, ReportId signal) {
        return new Superuser(home)
                .client()
                .sql("select count(*) from privacy.case_key where case_id = ?")
                .param(signal.value())
                .query(Integer.class)
                .single();
    }

    @Test
    void a_restore_that_broke_off_leaves_nothing_that_the_product_would_start_with() throws IOException {
        Path backup = place.make(folder).file();
        Path home = BackupPlace.folder();
        try (TrialDatabases.Trial trial = place.trials().start(home)) {
            Manifest manifest = place.unpacking(backup).verify();
            try (TableFilling first = trial.whole().fill(manifest.schemas())) {
                assertThat(first.tables()).isNotEmpty();
                assertThatThrownBy(() -> trial.whole().fill(manifest.schemas()))
                        .isInstanceOf(StartRefused.class)
                        .hasMessageContaining("Somebody else restores");
            }
            assertThatThrownBy(() -> trial.whole().finish())
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining("broken off");
            assertThat(new Restoring(trial.whole(), home.resolve("files")).restore(place.unpacking(backup)))
                    .isEqualTo(manifest);
        }
    }

    @Test
    void one_of_an_older_version_is_brought_up_to_this_one_and_one_of_a_newer_is_refused() throws IOException {
        SortedMap<String, List<String>> now = place.make(folder).manifest().schemas();
        SortedMap<String, List<String>> older = new TreeMap<>(now);
        older.computeIfPresent("identity", (_, scripts) -> scripts.subList(0, scripts.size() - 1));
        SortedMap<String, List<String>> newer = new TreeMap<>(now);
        newer.put("identity", List.of("1000 1"));
        try (TrialDatabases.Trial trial = place.trials().start(BackupPlace.folder())) {
            assertThatThrownBy(() -> trial.whole().fill(newer)).hasMessageContaining("another version of Meldroute");
            try (TableFilling filling = trial.whole().fill(older)) {
                assertThat(filling.tables()).extracting(StoredTable::name).doesNotContain("identity.first_code");
                filling.finish();
            }
            trial.whole().finish();
            try (TableReading reading = trial.whole().read()) {
                assertThat(reading.histories()).isEqualTo(now);
            }
        }
    }

    @Test
    void a_drill_says_what_it_saw() throws IOException {
        DestroyedSince.list(place.places().proof(), place.keyFile(), LocalDate.of(2026, 11, 30), reports.sent());
        BackupPlace.Drilled drilled = place.drill(place.make(folder).file());
        assertThat(drilled.protocol())
                .contains("1 vernietigde signalen. Daarvan kwamen er 1 terug")
                .contains(
                        "De kopie is heel",
                        "Elk aantal klopt",
                        "Het logboek klopt",
                        "bijlagen open",
                        "dichte enveloppen",
                        "De kluis gaat open met de wachtzin")
                .doesNotContain("✗", " 0 signalen", " 0 bijlagen");
        assertThat(drilled.outcome()).isEqualTo(Drill.Outcome.PASSED);
    }

    @Test
    void a_drill_fails_where_a_row_of_the_audit_was_altered() throws IOException {
        String alter = "alter table audit.entry disable trigger user; update audit.entry set reason = %s where seq = 1;"
                + "alter table audit.entry enable trigger user";
        superuser.client().sql(alter.formatted("'other'")).update();
        try {
            BackupPlace.Drilled drilled = place.drill(place.make(folder).file());
            assertThat(drilled.outcome()).isEqualTo(Drill.Outcome.OTHER_AUDIT);
            assertThat(drilled.protocol()).contains("Row 1 was altered", "Bel de functionaris gegevensbescherming");
        } finally {
            superuser.client().sql(alter.formatted("null")).update();
        }
    }

    @Test
    void a_drill_fails_where_a_file_is_missing_or_opens_nowhere() throws IOException {
        Path files = Files.createDirectory(folder.resolve("files"));
        List<Path> all;
        try (Stream<Path> there = Files.list(place.places().files())) {
            all = there.filter(Files::isRegularFile).toList();
        }
        for (Path file : all) {
            Files.copy(file, files.resolve(file.getFileName()));
        }
        Path copy = all.stream()
                .filter(file -> file.toString().endsWith(".c"))
                .findFirst()
                .orElseThrow();
        Places elsewhere =
                new Places(place.places().key(), files, place.places().proof());
        Files.write(files.resolve(copy.getFileName()), new byte[] {1, 2, 3});
        BackupPlace.Drilled broken = place.drill(
                place.make(elsewhere, folder.resolve("broken"), null).file());
        assertThat(broken.outcome()).isEqualTo(Drill.Outcome.DOES_NOT_OPEN);
        assertThat(broken.protocol()).contains("Er ontbreken 0 bestanden, en 1 bijlagen gaan niet open.");
        Files.delete(files.resolve(copy.getFileName()));
        BackupPlace.Drilled missing = place.drill(
                place.make(elsewhere, folder.resolve("missing"), null).file());
        assertThat(missing.outcome()).isEqualTo(Drill.Outcome.DOES_NOT_OPEN);
        assertThat(missing.protocol()).contains("Er ontbreken 1 bestanden, en 0 bijlagen gaan niet open.");
    }

    @Test
    void the_mark_is_touched_only_when_it_is_there() throws IOException {
        Path mark = folder.resolve("last");
        Path target = folder.resolve("target");
        Places nowhere = new Places(
                place.places().key(), folder.resolve("none"), place.places().proof());
        assertThatThrownBy(() -> place.make(nowhere, target, mark)).hasMessage("backup.no-files");
        assertThat(mark).doesNotExist();
        assertThat(target).isEmptyDirectory();
        Files.createFile(mark);
        Files.setLastModifiedTime(mark, FileTime.from(Instant.EPOCH));
        place.make(place.places(), target, mark);
        assertThat(Files.getLastModifiedTime(mark).toInstant()).isAfter(Instant.parse("2026-01-01T00:00:00Z"));
    }

    @Test
    void a_role_that_does_not_see_all_makes_none() {
        superuser.client().sql("alter role meldroute_backup nobypassrls").update();
        try {
            assertThatThrownBy(() -> place.make(folder)).hasMessage("backup.sees-not-all");
            assertThat(folder).isEmptyDirectory();
        } finally {
            superuser.client().sql("alter role meldroute_backup bypassrls").update();
        }
    }

    @Test
    void key_and_data_are_never_in_one_place() throws IOException {
        Path key = Files.copy(
                place.places().key(),
                Files.createDirectory(folder.resolve("in")).resolve("k"));
        assertThatThrownBy(() -> place.make(place.places(key), folder, null)).hasMessage("backup.key-inside");
        assertThatThrownBy(() -> place.make(folder)).hasMessage("backup.key-copied");
        Files.delete(key);
        Files.writeString(key, BackupPlace.KEYS.identity());
        assertThatThrownBy(() -> place.make(folder)).hasMessage("backup.key-copied");
        Places within =
                new Places(place.places().key(), place.home(), place.places().proof());
        assertThatThrownBy(() -> place.make(within, folder.resolve("out"), null))
                .hasMessage("backup.key-inside");
    }

    @Test
    void what_is_older_than_it_may_be_goes() throws IOException {
        Path old = Files.createFile(folder.resolve("meldroute-20200101-000000.age"));
        Path others = Files.createFile(folder.resolve("bewaren-20200101-000000.age"));
        Path made = place.make(folder).file();
        assertThat(old)
                .as("all but the new one at once: the clock may have jumped")
                .exists();
        Files.createFile(folder.resolve("meldroute-20991231-000000.age"));
        assertThat(place.make(folder).file()).exists();
        assertThat(folder).isDirectoryContaining(made::equals).isDirectoryContaining(others::equals);
        assertThat(old).doesNotExist();
    }
}
