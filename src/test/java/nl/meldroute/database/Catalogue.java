package nl.meldroute.database;

import java.sql.Connection;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** The database as it really is, held against what may be: every law gives one sentence for each thing that breaks it. */
final class Catalogue {
    private final JdbcClient client;

    Catalogue(Connection superuser) {
        this.client = JdbcClient.create(new SingleConnectionDataSource(superuser, true));
    }

    List<String> findings() {
        return Arrays.stream(CatalogueLaw.values()).flatMap(this::against).toList();
    }

    List<String> schemas() {
        return texts("select nspname from pg_namespace");
    }

    private Stream<String> against(CatalogueLaw law) {
        return texts(law.findings()).stream();
    }

    private List<String> texts(String sql) {
        return client.sql(sql).query((row, _) -> row.getString(1)).list();
    }
}
