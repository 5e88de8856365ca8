package nl.meldroute.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import nl.meldroute.database.embedded.EmbeddedPostgres;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The PostgreSQL that starts with the product; makes the roles and the database of {@code deploy/roles.sql} itself. */
final class EmbeddedConnections implements Connections {
    private static final String DATABASE = "meldroute";
    private final EmbeddedPostgres postgres;
    private final KeyFile keyFile;

    EmbeddedConnections(EmbeddedPostgres postgres, KeyFile keyFile) {
        this.postgres = postgres;
        this.keyFile = keyFile;
        prepare();
    }

    @Override
    public String url() {
        return postgres.jdbcUrl(DATABASE);
    }

    @Override
    public String password(DatabaseRole role) {
        return HexFormat.of().formatHex(keyFile.secret("database role " + role.login()));
    }

    @Override
    public void close() {
        postgres.close();
    }

    private void prepare() {
        SingleConnectionDataSource superuser = new SingleConnectionDataSource(
                postgres.jdbcUrl("postgres"), postgres.superuser(), postgres.password(), true);
        try {
            prepare(JdbcClient.create(superuser));
        } finally {
            superuser.destroy();
        }
    }

    private void prepare(JdbcClient cluster) {
        if (cluster.sql("select 1 from pg_database where datname = ?")
                .param(DATABASE)
                .query()
                .listOfRows()
                .isEmpty()) {
            statements().forEach(statement -> cluster.sql(statement).update());
        }
        for (DatabaseRole role : DatabaseRole.values()) {
            cluster.sql("alter role %s password '%s'".formatted(role.login(), password(role)))
                    .update();
        }
    }

    /** What an operator runs on a PostgreSQL of the municipality. */
    private static List<String> statements() {
        try {
            String script = new ClassPathResource("db/roles.sql").getContentAsString(StandardCharsets.UTF_8);
            return Arrays.stream(script.replaceAll("(?m)^--.*$", "").split(";"))
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
