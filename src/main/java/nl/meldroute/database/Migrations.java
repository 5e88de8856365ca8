package nl.meldroute.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import nl.meldroute.kernel.StartRefused;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.flywaydb.core.api.pattern.ValidatePattern;
import org.springframework.jdbc.UncategorizedSQLException;

/** Brings the schema of each module to the newest version, as the owner of all tables. */
class Migrations {
    static final String HISTORY = "migration";

    /** Whoever makes the tables is not who signs in. */
    static final String AS_OWNER = "set role meldroute_owner";

    private static final String NEWEST = "latest";
    private static final int MOST_CONNECTIONS = 8;
    private final Connections connections;
    private final List<String> modules;

    Migrations(Connections connections, List<String> modules) {
        this.connections = connections;
        this.modules = modules;
    }

    /** Looks at each schema, unless the seal of the last time still fits: the same scripts, with nothing done since. */
    void run() {
        try (Connection owner = owner()) {
            if (WholeDatabase.brokenOff(owner)) {
                throw new StartRefused(
                        "Restoring a backup was broken off, so nothing is there: run bin/restore again.");
            }
            MigrationSeal seal = new MigrationSeal(owner, modules);
            if (!seal.fits()) {
                migrate();
                seal.put();
            }
        } catch (SQLException unreached) {
            throw DatabaseTrouble.of(
                    new UncategorizedSQLException("bring the schemas up to date", null, unreached),
                    DatabaseRole.MIGRATOR);
        }
    }

    /** Makes the schemas of these modules as they were at these versions: for what was kept of them then. */
    void run(Map<String, String> versions) {
        try (HikariDataSource shared = shared()) {
            modules.forEach(module ->
                    Optional.ofNullable(versions.get(module)).ifPresent(version -> migrate(module, shared, version)));
        } catch (HikariPool.PoolInitializationException unreached) {
            throw DatabaseTrouble.of(unreached, DatabaseRole.MIGRATOR);
        }
    }

    private void migrate() {
        try (HikariDataSource shared = shared()) {
            modules.forEach(module -> migrate(module, shared, NEWEST));
        } catch (HikariPool.PoolInitializationException unreached) {
            throw DatabaseTrouble.of(unreached, DatabaseRole.MIGRATOR);
        }
    }

    /** The schemas share a few connections: each new one costs a password that is slow to check. */
    private HikariDataSource shared() {
        HikariConfig config = new HikariConfig();
        config.setPoolName(DatabaseRole.MIGRATOR.login());
        config.setJdbcUrl(connections.url());
        config.setUsername(DatabaseRole.MIGRATOR.login());
        config.setPassword(connections.password(DatabaseRole.MIGRATOR));
        config.setMaximumPoolSize(MOST_CONNECTIONS);
        config.setMinimumIdle(1);
        return new HikariDataSource(config);
    }

    private void migrate(String module, DataSource shared, String version) {
        try {
            flyway(module, shared, version).migrate();
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
