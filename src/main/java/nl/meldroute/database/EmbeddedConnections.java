package nl.meldroute.database;

import java.util.HexFormat;
import nl.meldroute.database.embedded.EmbeddedPostgres;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

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
        JdbcClient cluster = superuser("postgres");
        if (cluster.sql("select 1 from pg_database where datname = ?")
                .param(DATABASE)
                .query()
                .listOfRows()
                .isEmpty()) {
            cluster.sql("create role meldroute_owner nologin nosuperuser nobypassrls")
                    .update();
            for (DatabaseRole role : DatabaseRole.values()) {
                cluster.sql("create role %s login nosuperuser nocreatedb nocreaterole %s noinherit"
                                .formatted(role.login(), role == DatabaseRole.BACKUP ? "bypassrls" : "nobypassrls"))
                        .update();
            }
            cluster.sql("grant meldroute_owner to meldroute_migrator").update();
            cluster.sql("create database %s owner meldroute_owner".formatted(DATABASE))
                    .update();
            cluster.sql("revoke all on database %s from public".formatted(DATABASE))
                    .update();
            cluster.sql("grant connect on database %s to meldroute_app, meldroute_vault, meldroute_migrator,"
                                    .formatted(DATABASE)
                            + " meldroute_backup")
                    .update();
        }
        for (DatabaseRole role : DatabaseRole.values()) {
            cluster.sql("alter role %s password '%s'".formatted(role.login(), password(role)))
                    .update();
        }
    }

    private JdbcClient superuser(String database) {
        return JdbcClient.create(
                new DriverManagerDataSource(postgres.jdbcUrl(database), postgres.superuser(), postgres.password()));
    }
}
