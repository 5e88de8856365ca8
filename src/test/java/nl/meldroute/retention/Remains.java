package nl.meldroute.retention;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.meldroute.database.Superuser;
import nl.meldroute.kernel.ReportId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Looks through every table as the one whom no policy stops. */
@TestComponent
class Remains {
    private final Superuser superuser;

    Remains(@Value("${meldroute.database.data-dir}") Path home) {
        this.superuser = new Superuser(home);
    }

    /** In which tables the id of the signal still stands, and in how many rows. */
    Map<String, Integer> of(ReportId signal) {
        Map<String, Integer> found = new TreeMap<>();
        for (Column column : ids()) {
            int rows = client().sql("select count(*) from %s where %s = ?".formatted(column.table(), column.name()))
                    .param(signal.value())
                    .query(Integer.class)
                    .single();
            if (rows > 0) {
                found.merge(column.table(), rows, Integer::sum);
            }
        }
        return found;
    }

    /** A column of a table. */
    record Column(String table, String name) {}

    /** Every column of every table that holds ids. */
    List<Column> ids() {
        return client().sql("""
                select c.table_schema || '.' || c.table_name as table, c.column_name as name
                from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.data_type = 'uuid' and t.table_type = 'BASE TABLE'
                  and c.table_schema not in ('pg_catalog', 'information_schema')
                """)
                .query((row, _) -> new Column(row.getString("table"), row.getString("name")))
                .list();
    }

    /** Which tables go with the key of a signal, or with its names, by the constraints of the database. */
    List<String> goingWith(String parent) {
        return client().sql("""
                with recursive going (oid) as (
                    select ?::regclass::oid
                    union select conrelid from pg_constraint join going on confrelid = going.oid
                    where contype = 'f' and confdeltype = 'c')
                select nspname || '.' || relname from going join pg_class using (oid)
                join pg_namespace n on n.oid = relnamespace
                """)
                .param(parent)
                .query((row, _) -> row.getString(1))
                .list();
    }

    JdbcClient client() {
        return superuser.client();
    }
}
