package nl.meldroute.audit.offline;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import nl.meldroute.audit.AuditConfiguration;
import nl.meldroute.audit.rules.Kept;
import nl.meldroute.audit.rules.NoteKey;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The database of the product, found by its settings; also while the product runs, but for a demo, whose PostgreSQL is its own. */
final class ProductDatabase implements AutoCloseable {
    private final ConfigurableApplicationContext context = new SpringApplicationBuilder(Parts.class)
            .web(WebApplicationType.NONE)
            .logStartupInfo(false)
            .run();

    /** Only what reaches the database and knows the key; nothing of it writes. */
    @ComponentScan("nl.meldroute.database")
    @Import(AuditConfiguration.class)
    static class Parts {}

    NoteKey key() {
        return context.getBean(NoteSigner.class).key();
    }

    /** Where the product writes its checkpoints. */
    Path checkpoints() {
        return Path.of(context.getEnvironment().getRequiredProperty("meldroute.audit.checkpoints"));
    }

    void each(Consumer<Kept> reader) {
        ActingDatabase database = context.getBean("database", ActingDatabase.class);
        database.as(Acting.nobody(Purpose.OVERSIGHT), () -> {
            new Chain(database.client()).each(reader);
            return reader;
        });
    }

    /** Writes each row as a line; how many there were. */
    int export(Path file) throws IOException {
        int[] lines = {0};
        try (BufferedWriter writer = Files.newBufferedWriter(file, StandardOpenOption.CREATE_NEW)) {
            each(row -> {
                try {
                    writer.write(row.leaf().text());
                    writer.write('\n');
                    lines[0]++;
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
            });
        }
        return lines[0];
    }

    @Override
    public void close() {
        context.close();
    }
}
