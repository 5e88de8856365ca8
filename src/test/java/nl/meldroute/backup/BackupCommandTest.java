package nl.meldroute.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.database.Superuser;
import nl.meldroute.files.MadeCopies;
import nl.meldroute.files.WithFiles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@WithFiles
@Import({MadeCopies.class, BackupPlace.class})
@DisplayName("Er gaat niets verloren: bin/backup en bin/restore, zoals een beheerder ze aanroept")
class BackupCommandTest {
    @Autowired
    private BackupPlace place;

    @Autowired
    private MadeCopies reports;

    @Autowired
    private Superuser superuser;

    @TempDir
    private Path folder;

    /** How a program ended, and what it said. */
    private record Ended(int exit, String said) {}

    private Ended run(Map<String, String> environment, String... words) throws IOException, InterruptedException {
        return typing("", environment, words);
    }

    private Ended typing(String typed, Map<String, String> environment, String... words)
            throws IOException, InterruptedException {
        Path said = Files.createTempFile(folder, "said", "");
        ProcessBuilder builder = new ProcessBuilder(Stream.of(words).toList());
        builder.redirectErrorStream(true).redirectOutput(said.toFile());
        builder.environment().put("MELDROUTE_JDK", System.getProperty("java.home"));
        builder.environment()
                .put(
                        "MELDROUTE_CLASSES",
                        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(path -> !path.contains("test-classes"))
                                .collect(Collectors.joining(File.pathSeparator)));
        builder.environment().putAll(environment);
        builder.redirectInput(Files.writeString(Files.createTempFile(folder, "typed", ""), typed)
                .toFile());
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return new Ended(process.exitValue(), Files.readString(said));
    }

    /** The settings of a product whose database somebody else runs. */
    private Map<String, String> settings(String recipient) {
        Map<String, String> environment = new TreeMap<>();
        environment.put(
                "MELDROUTE_DATABASE_EXTERNAL_URL",
                "jdbc:postgresql://127.0.0.1:%d/meldroute".formatted(superuser.port()));
        environment.put(
                "MELDROUTE_DATABASE_EXTERNAL_BACKUP",
                HexFormat.of().formatHex(place.keyFile().secret("database role meldroute_backup")));
        environment.put(
                "MELDROUTE_DATABASE_KEY_FILE",
                place.places().key().toAbsolutePath().toString());
        environment.put("MELDROUTE_DATA_DIR", folder.resolve("data").toString());
        environment.put(
                "MELDROUTE_FILES_DIR", place.places().files().toAbsolutePath().toString());
        environment.put(
                "MELDROUTE_AUDIT_CHECKPOINTS",
                place.places().proof().toAbsolutePath().toString());
        environment.put("MELDROUTE_BACKUP_DIR", folder.resolve("backups").toString());
        environment.put("MELDROUTE_BACKUP_RECIPIENT", recipient);
        environment.put("MELDROUTE_BACKUP_MARK", folder.resolve("last").toString());
        environment.put("MELDROUTE_BACKUP_DRILLED", folder.resolve("drilled").toString());
        environment.put("TMPDIR", folder.toString());
        return environment;
    }

    private List<Path> backups() throws IOException {
        try (Stream<Path> all = Files.list(folder.resolve("backups"))) {
            return all.toList();
        }
    }

    @Test
    void an_administrator_makes_one_and_tries_it() throws Exception {
        reports.sent();
        new Costly(superuser.client()).lockAll(MadeCopies.PASSPHRASE);
        String key = folder.resolve("backup-key").toString();
        Ended made = run(Map.of(), "bin/backup", "key", key);
        assertThat(made.exit()).as(made.said()).isZero();
        assertThat(run(Map.of(), "bin/backup", "key", key).said()).contains("is er al");
        String recipient = made.said().lines().toList().getLast();
        Map<String, String> settings = settings(recipient);

        Ended backup = run(settings, "bin/backup");
        assertThat(backup.exit()).as(backup.said()).isZero();
        assertThat(backup.said()).startsWith("De reservekopie staat in ").hasLineCount(1);
        assertThat(folder.resolve("last")).exists();
        assertThat(backups()).hasSize(1);

        String[] words = {"bin/restore", "drill", backups().getFirst().toString(), "--identity", key};
        DrillMark mark = new DrillMark(place.keyFile());
        Ended shut = run(settings, words);
        assertThat(shut.exit()).as(shut.said()).isEqualTo(6);
        assertThat(shut.said()).contains("Elk aantal klopt", "signalen open", "de oefening is niet af");
        assertThat(mark.read(folder.resolve("drilled")).orElseThrow().vault()).isNull();
        Ended drill = typing(MadeCopies.PASSPHRASE + "\n", settings, words);
        assertThat(drill.exit()).as(drill.said()).isZero();
        assertThat(drill.said())
                .contains("De kluis gaat open", "De oefening is geslaagd")
                .doesNotContain(MadeCopies.PASSPHRASE);
        assertThat(mark.read(folder.resolve("drilled")).orElseThrow().vault()).isNotNull();
        try (Stream<Path> left = Files.list(folder)) {
            assertThat(left.map(Path::getFileName).map(Path::toString)).noneMatch(name -> name.contains("drill-"));
        }

        Ended english = run(settings, "bin/restore", backups().getFirst().toString(), "--identity", key, "--english");
        assertThat(english.exit()).as(english.said()).isEqualTo(1);
        assertThat(english.said()).doesNotContain("Exception").hasLineCount(1);
    }

    /** A server that somebody prepared as the page for operators says. */
    private void emptyDatabase(String name) {
        superuser
                .client()
                .sql("create database %s owner meldroute_owner template template0".formatted(name))
                .update();
        superuser
                .client()
                .sql(
                        "grant connect on database %s to meldroute_app, meldroute_vault, meldroute_migrator, meldroute_backup"
                                .formatted(name))
                .update();
    }

    @Test
    void an_administrator_puts_one_back_on_another_server() throws Exception {
        reports.sent();
        Path backup = place.make(folder.resolve("made")).file();
        String key = Files.writeString(folder.resolve("identity"), BackupPlace.KEYS.identity())
                .toString();
        emptyDatabase("other");
        Map<String, String> settings = settings(BackupPlace.KEYS.recipient());
        settings.put(
                "MELDROUTE_DATABASE_EXTERNAL_URL", "jdbc:postgresql://127.0.0.1:%d/other".formatted(superuser.port()));
        settings.put("MELDROUTE_FILES_DIR", folder.resolve("files").toString());
        assertThat(run(settings, "bin/restore", backup.toString(), "--identity", key)
                        .said())
                .contains("MELDROUTE_DATABASE_EXTERNAL_MIGRATOR")
                .hasLineCount(1);
        settings.put(
                "MELDROUTE_DATABASE_EXTERNAL_MIGRATOR",
                HexFormat.of().formatHex(place.keyFile().secret("database role meldroute_migrator")));
        Ended restored = run(settings, "bin/restore", backup.toString(), "--identity", key);
        assertThat(restored.exit()).as(restored.said()).isZero();
        assertThat(restored.said()).contains("Teruggezet is wat er was op").hasLineCount(2);
        assertThat(folder.resolve("files")).isNotEmptyDirectory();

        Ended again = run(settings, "bin/restore", backup.toString(), "--identity", key, "--english");
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.said()).contains("files in").hasLineCount(1);
        settings.put("MELDROUTE_FILES_DIR", folder.resolve("elsewhere").toString());
        assertThat(run(settings, "bin/restore", backup.toString(), "--identity", key)
                        .said())
                .contains("an empty one only")
                .hasLineCount(1);
    }

    @Test
    void what_is_missing_is_said_in_a_sentence() throws Exception {
        assertThat(run(Map.of(), "bin/restore", "drill").exit()).isEqualTo(64);
        Map<String, String> settings = settings("age1nobody");
        Ended recipient = run(settings, "bin/backup");
        assertThat(recipient.exit()).isEqualTo(1);
        assertThat(recipient.said())
                .contains("age1nobody is geen openbare sleutel")
                .hasLineCount(1);
        settings.put("MELDROUTE_BACKUP_RECIPIENT", BackupPlace.KEYS.recipient());
        settings.remove("MELDROUTE_DATABASE_EXTERNAL_BACKUP");
        Ended password = run(settings, "bin/backup");
        assertThat(password.exit()).isEqualTo(1);
        assertThat(password.said())
                .contains("MELDROUTE_DATABASE_EXTERNAL_BACKUP")
                .hasLineCount(1);
        settings.put("MELDROUTE_DATABASE_EXTERNAL_BACKUP", "something else");
        Ended wrong = run(settings, "bin/backup");
        assertThat(wrong.exit()).isEqualTo(1);
        assertThat(wrong.said()).contains("refuses meldroute_backup").hasLineCount(1);
        settings.remove("MELDROUTE_DATABASE_EXTERNAL_URL");
        assertThat(run(settings, "bin/backup").said())
                .contains("MELDROUTE_DATABASE_EXTERNAL_URL")
                .hasLineCount(1);
        settings.put("MELDROUTE_DATABASE_EXTERNAL_URL", "jdbc:postgresql://127.0.0.1:1/meldroute");
        settings.put("MELDROUTE_DATABASE_KEY_FILE", folder.resolve("none").toString());
        assertThat(run(settings, "bin/backup").said())
                .contains("sleutelbestand")
                .hasLineCount(1);
        settings.remove("MELDROUTE_DATABASE_KEY_FILE");
        assertThat(run(settings, "bin/backup").said())
                .contains("MELDROUTE_DATABASE_KEY_FILE")
                .hasLineCount(1);
    }
}
