package nl.meldroute.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.meldroute.database.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** A PostgreSQL that is not the product's own, prepared with {@code deploy/roles.sql} as the page for operators says. */
final class OutsideDatabase implements AutoCloseable {
    /** Where the build unpacks the programs of PostgreSQL once, for all tests. */
    static final String PROGRAMS = "MELDROUTE_DATABASE_PROGRAMS_DIR";

    private final EmbeddedPostgres postgres;

    private OutsideDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    static OutsideDatabase start(Path home) {
        OutsideDatabase database = new OutsideDatabase(
                EmbeddedPostgres.start(home, Path.of(System.getenv().getOrDefault(PROGRAMS, home.toString()))));
        database.prepare();
        return database;
    }

    String url() {
        return postgres.jdbcUrl("meldroute");
    }

    /** The settings of a product that works in the database at this address. */
    static Map<String, String> settings(String url) {
        return Map.of(
                "MELDROUTE_DATABASE_EXTERNAL_URL", url,
                "MELDROUTE_DATABASE_EXTERNAL_APP", password("app"),
                "MELDROUTE_DATABASE_EXTERNAL_VAULT", password("vault"),
                "MELDROUTE_DATABASE_EXTERNAL_MIGRATOR", password("migrator"));
    }

    static String password(String role) {
        return "password of " + role;
    }

    /** Everything in a database, as the one whom no row policy stops. */
    JdbcClient superuser(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl(database), postgres.superuser(), postgres.password()));
    }

    /** A connection of the same. */
    Connection superuserConnection() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("meldroute"), postgres.superuser(), postgres.password());
    }

    @Override
    public void close() {
        postgres.close();
    }

    private void prepare() {
        JdbcClient superuser = superuser("postgres");
        statements().forEach(statement -> superuser.sql(statement).update());
        List.of("app", "vault", "migrator", "backup")
                .forEach(role -> superuser
                        .sql("alter role meldroute_%s password '%s'".formatted(role, password(role)))
                        .update());
    }

    private static List<String> statements() {
        try {
            String script = Files.readString(Path.of("deploy/roles.sql"));
            return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
