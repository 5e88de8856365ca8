package nl.meldroute.database;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import nl.meldroute.database.embedded.EmbeddedPostgres;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.support.GenericApplicationContext;

/**
 * Starts the PostgreSQL of our own while the configuration is read, since the one takes as long as the other. Nothing where
 * the municipality runs a PostgreSQL itself. Why a start is refused is told when the database is first asked for.
 */
public final class EarlyPostgres implements ApplicationContextInitializer<GenericApplicationContext> {
    @Override
    public void initialize(GenericApplicationContext context) {
        DatabaseSettings settings =
                Binder.get(context.getEnvironment()).bindOrCreate("meldroute.database", DatabaseSettings.class);
        if (settings.external() == null) {
            Start start = Start.now(settings);
            context.getDefaultListableBeanFactory().registerSingleton("earlyPostgres", start);
            context.getDefaultListableBeanFactory().registerDisposableBean("earlyPostgres", start::stopUnused);
        }
    }

    /** A PostgreSQL that starts. */
    static final class Start {
        private final CompletableFuture<EmbeddedPostgres> started;
        private boolean used;

        private Start(CompletableFuture<EmbeddedPostgres> started) {
            this.started = started;
        }

        static Start now(DatabaseSettings settings) {
            return new Start(CompletableFuture.supplyAsync(
                    () -> EmbeddedPostgres.start(settings.dataDir(), settings.programs()),
                    work -> new Thread(work, "early-postgres").start()));
        }

        /** When it answers; who asks is who stops it. Throws what its start threw. */
        synchronized EmbeddedPostgres answering() {
            try {
                EmbeddedPostgres postgres = started.join();
                used = true;
                return postgres;
            } catch (CompletionException refused) {
                throw refused.getCause() instanceof RuntimeException cause ? cause : refused;
            }
        }

        private synchronized void stopUnused() {
            if (!used && !started.isCompletedExceptionally()) {
                answering().close();
            }
        }
    }
}
