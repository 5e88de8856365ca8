package nl.meldroute.database;

import java.util.List;
import nl.meldroute.kernel.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.pattern.ValidatePattern;

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
        try {
            flyway(module).migrate();
        } catch (FlywayValidateException otherVersion) {
            throw new StartRefused(
                    "The schema %s was made by another version of Meldroute; start that one or a newer one, or restore the backup of this one."
                            .formatted(module),
                    otherVersion);
        } catch (FlywayException unreached) {
            throw DatabaseTrouble.of(unreached, DatabaseRole.MIGRATOR);
        }
    }

    /** A schema from the future is refused too: an older product does not know what its rows mean. */
    private Flyway flyway(String module) {
        return Flyway.configure()
                .dataSource(
                        connections.url(), DatabaseRole.MIGRATOR.login(), connections.password(DatabaseRole.MIGRATOR))
                .initSql("set role meldroute_owner")
                .locations("classpath:db/migration/" + module, "classpath:db/history")
                .schemas(module)
                .table(HISTORY)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .ignoreMigrationPatterns(new ValidatePattern[0])
                .load();
    }
}
