package nl.meldroute.database;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Which tables there are, and by which migrations they were made. */
final class StoredTables {
    private StoredTables() {}

    /** Every table of these schemas but the lists of migrations, in the order of their names. */
    static List<StoredTable> of(List<String> schemas, Connection connection) throws SQLException {
        String all = """
                select n.nspname || '.' || c.relname, array_agg(a.attname::text order by a.attnum)
                from pg_class c join pg_namespace n on n.oid = c.relnamespace
                join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
                where c.relkind = 'r' and n.nspname = any (?) and c.relname <> ?
                group by 1 order by 1
                """;
        List<StoredTable> tables = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(all)) {
            statement.setArray(1, array(schemas, connection));
            statement.setString(2, Migrations.HISTORY);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    tables.add(new StoredTable(rows.getString(1), Arrays.asList((String[])
                            rows.getArray(2).getArray())));
                }
            }
        }
        return tables;
    }

    /** What was done to each schema: version and checksum of each script. A schema that is not there has no place here. */
    static SortedMap<String, List<String>> histories(List<String> schemas, Connection connection) throws SQLException {
        SortedMap<String, List<String>> found = new TreeMap<>();
        for (String schema : schemas) {
            if (there(schema, connection)) {
                found.put(schema, history(schema, connection));
            }
        }
        return found;
    }

    private static boolean there(String schema, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select to_regclass(?) is not null")) {
            statement.setString(1, table(schema));
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<String> history(String schema, Connection connection) throws SQLException {
        String done = "select version || ' ' || checksum from " + table(schema)
                + " where version is not null and success order by installed_rank";
        List<String> lines = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(done);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                lines.add(rows.getString(1));
            }
        }
        return lines;
    }

    private static String table(String schema) {
        return StoredTable.quoted(schema) + "." + StoredTable.quoted(Migrations.HISTORY);
    }

    private static Array array(List<String> words, Connection connection) throws SQLException {
        return connection.createArrayOf("text", words.toArray());
    }
}
