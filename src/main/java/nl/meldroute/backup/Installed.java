package nl.meldroute.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.WholeDatabase;
import nl.meldroute.kernel.OwnConditions;
import nl.meldroute.retention.Ledger;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The product by its settings, also while it runs; but for a demo, whose PostgreSQL is its own. Only what is asked for begins. */
final class Installed implements AutoCloseable {
    private static final String KEY_FILE = "meldroute.database.key-file";
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .logStartupInfo(false)
            .run();

    /** Only what reaches the database and knows the key. */
    @OwnConditions
    @ComponentScan("nl.meldroute.database")
    @Import(BackupConfiguration.class)
    static class Parts {}

    <T> T get(Class<T> part) {
        return context.getBean(part);
    }

    /** The one that people work in. Only a demo has it in its own folder. */
    WholeDatabase database() {
        if (!demo() && !context.getEnvironment().containsProperty("meldroute.database.external.url")) {
            throw new Refused("backup.not-set", "MELDROUTE_DATABASE_EXTERNAL_URL");
        }
        return get(WholeDatabase.class);
    }

    /** Throws where there is none: one that is made now would open nothing. */
    KeyFile keyFile() {
        if (!demo() && !context.getEnvironment().containsProperty(KEY_FILE)) {
            throw new Refused("backup.not-set", "MELDROUTE_DATABASE_KEY_FILE");
        }
        Path key = places().key();
        if (Files.notExists(key)) {
            throw new Refused("backup.no-key", key);
        }
        return get(KeyFile.class);
    }

    /** What was destroyed, whatever a backup says. */
    Ledger ledger() {
        return new Ledger(places().proof(), keyFile());
    }

    Places places() {
        Path data = Path.of(setting("meldroute.database.data-dir"));
        String key = context.getEnvironment().getProperty(KEY_FILE);
        return new Places(
                key == null ? data.resolve("key") : Path.of(key),
                Path.of(setting("meldroute.files.dir")),
                Path.of(setting("meldroute.audit.checkpoints")));
    }

    boolean demo() {
        return setting("meldroute.mode").equals("demo");
    }

    String version() {
        return setting("meldroute.version");
    }

    private String setting(String name) {
        return context.getEnvironment().getRequiredProperty(name);
    }

    @Override
    public void close() {
        context.close();
    }
}
