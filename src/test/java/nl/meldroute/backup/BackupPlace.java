package nl.meldroute.backup;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.TrialDatabases;
import nl.meldroute.database.WholeDatabase;
import nl.meldroute.files.MadeCopies;
import nl.meldroute.retention.Ledger;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.core.env.Environment;

/** Makes backups of the product of the test, and tries them. */
@TestComponent
record BackupPlace(
        WholeDatabase database, TrialDatabases trials, KeyFile keyFile, Path home, Clock clock, Environment settings) {
    static final Age.Pair KEYS = Age.make();

    Places places() {
        return places(home.resolve("key"));
    }

    Places places(Path key) {
        return new Places(
                key, home.resolve("files"), Path.of(settings.getRequiredProperty("meldroute.audit.checkpoints")));
    }

    Making.Made make(Path folder) throws IOException {
        return make(places(), folder, null);
    }

    Making.Made make(Places places, Path folder, @Nullable Path mark) throws IOException {
        BackupSettings wanted = new BackupSettings(folder, KEYS.recipient(), 30, mark, null);
        return new Making(database, keyFile, places, wanted, clock).make("0.1.0");
    }

    Unpacking unpacking(Path file) {
        return new Unpacking(file, KEYS.identity(), keyFile);
    }

    Ledger ledger() {
        return new Ledger(places().proof(), keyFile);
    }

    /** How a drill ended, with what it said. */
    record Drilled(Drill.Outcome outcome, String protocol) {}

    /** With a holder beside it. */
    Drilled drill(Path file) throws IOException {
        return drill(file, MadeCopies.PASSPHRASE + "\n");
    }

    Drilled drill(Path file, String typed) throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        Talk talk = talk(said, typed);
        Drill.Outcome outcome = new Drill(trials, keyFile, ledger(), false, talk).run(unpacking(file));
        return new Drilled(outcome, said.toString(StandardCharsets.UTF_8));
    }

    static Talk talk(ByteArrayOutputStream said, String typed) {
        return new Talk(
                Locale.of("nl"),
                new PrintStream(said, true, StandardCharsets.UTF_8),
                Typing.given(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8))));
    }

    static Path folder() throws IOException {
        return Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "backup-");
    }
}
