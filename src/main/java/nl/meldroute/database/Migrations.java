package nl.meldroute.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import nl.meldroute.kernel.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.flywaydb.core.internal.exception.FlywayMigrateException;
import org.springframework.jdbc.UncategorizedSQLException;

/** Brings the schema of each module to the newest version, as the owner of all tables. */
class Migrations {
    static final String HISTORY = "migration";

    /** Whoever makes the tables is not who signs in. */
    static final String AS_OWNER = "set role meldroute_owner";

    private static final String NEWEST = "latest";
    /** One at a time, for as long as the connection lives. */
    static final String ALONE = "select pg_advisory_lock(hashtext('meldroute migrations'))";

    /** No connection, no room, or a database that stops: nothing that a script could help. */
    private static final Set<String> OF_THE_DATABASE = Set.of("08", "53", "57");

    private final Connections connections;
    private final List<String> modules;

    Migrations(Connections connections, List<String> modules) {
        this.connections = connections;
        this.modules = modules;
    }

    /**
     * Looks at each schema, unless the seal of the last time still fits: the same scripts, with nothing done since. All of what a
     * start does to them is done, or nothing: after a script that fails, the version before it finds what it left.
     */
    void run() {
        try (Connection owner = owner()) {
            if (WholeDatabase.brokenOff(owner)) {
                throw new StartRefused(
                        "Restoring a backup was broken off, so nothing is there: run bin/restore again.");
            }
            MigrationSeal seal = new MigrationSeal(owner, modules);
            if (!seal.fits()) {
                alone(owner);
                if (!seal.fits()) {
                    migrate(owner, seal);
                }
            }
        } catch (SQLException unreached) {
            throw DatabaseTrouble.of(
                    new UncategorizedSQLException("bring the schemas up to date", null, unreached),
                    DatabaseRole.MIGRATOR);
        }
    }

    /** Makes the schemas of these modules as they were at these versions: for what was kept of them then. */
    void run(Map<String, String> versions) {
        try (Connection owner = owner()) {
            AllOrNothing.run(
                    owner,
                    shared -> modules.forEach(module -> Optional.ofNullable(versions.get(module))
                            .ifPresent(version -> migrate(module, shared, version))));
        } catch (SQLException unreached) {
            throw DatabaseTrouble.of(
                    new UncategorizedSQLException("make the schemas of then", null, unreached), DatabaseRole.MIGRATOR);
        }
    }

    /** The second of two that start at once waits here, and then finds the seal of the first. */
    private static void alone(Connection owner) throws SQLException {
        try (var lock = owner.createStatement()) {
            lock.execute(ALONE);
        }
    }

    private void migrate(Connection owner, MigrationSeal seal) throws SQLException {
        AllOrNothing.run(owner, shared -> {
            modules.forEach(module -> migrate(module, shared, NEWEST));
            seal.put();
        });
    }

    private static void migrate(String module, DataSource shared, String version) {
        try {
            flyway(module, shared, version).migrate();
        } catch (FlywayValidateException otherVersion) {
            throw new StartRefused(
                    "The schema %s was made by another version of Meldroute; start that one or a newer one, or restore the backup of this one."
                            .formatted(module),
                    otherVersion);
        } catch (FlywayMigrateException failed) {
            throw failed(module, failed);
        } catch (FlywayException unreached) {
            throw DatabaseTrouble.of(unreached, DatabaseRole.MIGRATOR);
        }
    }

    /** What the database said may have words of a row in it, so only where and of which kind it was is told. */
    private static RuntimeException failed(String module, FlywayMigrateException failed) {
        String state = Optional.ofNullable(failed.getSqlState()).orElse("");
        if (OF_THE_DATABASE.stream().anyMatch(state::startsWith)
                && DatabaseTrouble.of(failed, DatabaseRole.MIGRATOR) instanceof StartRefused told) {
            return told;
        }
        return new StartRefused(
                "%s of schema %s failed at line %d (SQL state %s), and nothing was changed: start the version that you had, and send this line to who gave you the new one."
                        .formatted(failed.getMigration().getScript(), module, failed.getLineNumber(), state),
                failed);
    }

    /** A schema from the future is refused too: an older product does not know what its rows mean. */
    private static Flyway flyway(String module, DataSource shared, String version) {
        return Flyway.configure()
                .dataSource(shared)
                .initSql(AS_OWNER)
                .locations("classpath:db/migration/" + module, "classpath:db/history")
                .schemas(module)
                .table(HISTORY)
                .target(version)
                .failOnMissingLocations(true)
                .cleanDisabled(true)
                .ignoreMigrationPatterns(new ValidatePattern[0])
                .load();
    }

    Connection owner() throws SQLException {
        Connection owner = DriverManager.getConnection(
                connections.url(), DatabaseRole.MIGRATOR.login(), connections.password(DatabaseRole.MIGRATOR));
        try (var asOwner = owner.createStatement()) {
            asOwner.execute(AS_OWNER);
            return owner;
        } catch (SQLException noOwner) {
            owner.close();
            throw noOwner;
        }
    }
}
