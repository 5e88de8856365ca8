package nl.meldroute.database;

import java.util.List;
import org.flywaydb.core.Flyway;

/** Brings the schema of each module to the newest version, as the owner of all tables. */
class Migrations {
    static final String HISTORY = "migration";

    private final Connections connections;
    private final List<String> modules;

    Migrations(Connections connections, List<String> modules) {
        this.connections = connections;
        this.modules = modules;
    }

    void run() {
        modules.forEach(this::migrate);
    }

    private void migrate(String module) {
        Flyway.configure()
                .dataSource(
                        connections.url(), DatabaseRole.MIGRATOR.login(), connections.password(DatabaseRole.MIGRATOR))
                .initSql("set role meldroute_owner")
                .locations("classpath:db/migration/" + module, "classpath:db/history")
                .schemas(module)
                .table(HISTORY)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .load()
                .migrate();
    }
}
