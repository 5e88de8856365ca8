package nl.meldroute.database;

import java.nio.file.Path;
import nl.meldroute.database.embedded.EmbeddedPostgres;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.stereotype.Component;

/** Starts a database of its own for a trial; whatever the settings say, it is never the one that people work in. */
@Component
public class TrialDatabases {
    private final DatabaseSettings settings;
    private final KeyFile keyFile;

    TrialDatabases(DatabaseSettings settings, KeyFile keyFile) {
        this.settings = settings;
        this.keyFile = keyFile;
    }

    /** An empty one in this folder, prepared as an operator prepares one. */
    public Trial start(Path home) {
        Path programs = settings.programsDir() == null ? home : settings.programsDir();
        return new Trial(new EmbeddedConnections(EmbeddedPostgres.start(home, programs), keyFile), settings);
    }

    /** The database of one trial, which ends with it. */
    public static final class Trial implements AutoCloseable {
        private final Connections connections;
        private final DatabaseSettings settings;

        private Trial(Connections connections, DatabaseSettings settings) {
            this.connections = connections;
            this.settings = settings;
        }

        public WholeDatabase whole() {
            return new WholeDatabase(connections, settings);
        }

        /** As the product opens it, under the row policies. */
        public ActingDatabase product() {
            return in(DatabaseRole.APP);
        }

        /** In the role that reads all. */
        public ActingDatabase everything() {
            return in(DatabaseRole.BACKUP);
        }

        private ActingDatabase in(DatabaseRole role) {
            return new ActingDatabase(
                    new DriverManagerDataSource(connections.url(), role.login(), connections.password(role)));
        }

        @Override
        public void close() {
            connections.close();
        }
    }
}
