package nl.meldroute.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import nl.meldroute.identity.Role;
import org.flywaydb.core.Flyway;
import org.postgresql.PGConnection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/**
 * An installation as an older version left it: what {@code src/test/resources/upgrade} keeps of it, put into a database that the
 * municipality runs. The scripts that make the tables are those of then, not ours.
 */
final class Then implements AutoCloseable {
    private static final String TABLES = """
            select n.nspname || '.' || c.relname || ' ' || coalesce(c.relacl::text, '-') || ' '
                || string_agg(a.attname || ' ' || format_type(a.atttypid, a.atttypmod), ', ' order by a.attnum)
            from pg_class c join pg_namespace n on n.oid = c.relnamespace
            join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            where c.relkind = 'r' and n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema'
            group by c.oid, n.nspname order by 1
            """;

    private final OutsideDatabase database;
    private final Path home;

    private Then(OutsideDatabase database, Path home) {
        this.database = database;
        this.home = home;
    }

    static Then restored(String kept, Path home) {
        try {
            unpack(kept, home);
            Files.setPosixFilePermissions(home.resolve("key"), PosixFilePermissions.fromString("rw-------"));
            Then then = new Then(OutsideDatabase.start(home.resolve("database")), home);
            then.tables();
            then.fill();
            return then;
        } catch (IOException | SQLException unusable) {
            throw new IllegalStateException(kept, unusable);
        }
    }

    /** When it was kept. */
    Instant moment() {
        return Instant.parse(text("moment"));
    }

    /** The code that a reporter got then. */
    String receipt() {
        return text("receipt");
    }

    /** Where the rows of the officer's list of work led. */
    List<String> work() {
        return text("work.tsv")
                .lines()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }

    /** Where the signal stands of which the reporter gave a name. */
    String named() {
        return text("named");
    }

    Product.Person person(Role role) {
        return Product.Person.in(home, role);
    }

    /** What a start on it needs. */
    Map<String, String> settings() {
        return Map.of(
                "meldroute.database.external.url", database.url(),
                "meldroute.database.external.app", OutsideDatabase.password("app"),
                "meldroute.database.external.vault", OutsideDatabase.password("vault"),
                "meldroute.database.external.migrator", OutsideDatabase.password("migrator"),
                "meldroute.database.key-file", home.resolve("key").toString(),
                "meldroute.database.data-dir", home.resolve("data-folder").toString());
    }

    /** Likewise, as the environment of a process. */
    Map<String, String> environment() {
        return settings().entrySet().stream()
                .collect(Collectors.toMap(
                        setting -> setting.getKey()
                                .toUpperCase(Locale.ROOT)
                                .replace('.', '_')
                                .replace('-', '_'),
                        Map.Entry::getValue));
    }

    /** How many rows of a table were kept. */
    long rows(String table) {
        return text("data/" + table).lines().count();
    }

    long count(String question) {
        return database.superuser("meldroute").sql(question).query(Long.class).single();
    }

    /** Every table with its columns and who may do what with them, and a mark of its rows. */
    List<String> content() {
        try (Connection superuser = database.superuserConnection()) {
            JdbcClient client = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
            return client.sql(TABLES).query(String.class).list().stream()
                    .map(table -> table + " " + mark(table.substring(0, table.indexOf(' ')), client))
                    .toList();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    private static String mark(String table, JdbcClient client) {
        return client.sql(
                        "select count(*) || ' ' || coalesce(md5(string_agg(t::text, chr(10) order by t::text)), '') from %s t"
                                .formatted(table))
                .query(String.class)
                .single();
    }

    @Override
    public void close() {
        database.close();
    }

    private String text(String file) {
        try {
            return Files.readString(home.resolve(file)).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void unpack(String kept, Path home) throws IOException {
        try (InputStream file = Then.class.getResourceAsStream("/upgrade/" + kept);
                ZipInputStream zip = new ZipInputStream(file)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path to = home.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(to);
                } else {
                    Files.createDirectories(to.getParent());
                    Files.copy(zip, to);
                }
            }
        }
    }

    private void tables() throws SQLException {
        try (Connection migrator = DriverManager.getConnection(
                database.url(), "meldroute_migrator", OutsideDatabase.password("migrator"))) {
            for (String module : text("modules").lines().toList()) {
                Flyway.configure()
                        .dataSource(new SingleConnectionDataSource(migrator, true))
                        .initSql("set role meldroute_owner")
                        .locations(
                                "filesystem:" + home.resolve("migration").resolve(module),
                                "filesystem:" + home.resolve("history"))
                        .schemas(module)
                        .table("migration")
                        .load()
                        .migrate();
            }
        }
    }

    /** As the one whom no row policy stops, and with no trigger that would write more. */
    private void fill() throws SQLException, IOException {
        try (Connection superuser = database.superuserConnection();
                Statement statement = superuser.createStatement();
                Stream<Path> files = Files.list(home.resolve("data"))) {
            statement.execute("set session_replication_role = replica");
            for (Path file : files.sorted().toList()) {
                statement.execute("delete from " + file.getFileName());
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn(
                                "copy %s from stdin".formatted(file.getFileName()),
                                new ByteArrayInputStream(Files.readAllBytes(file)));
            }
        }
    }
}
