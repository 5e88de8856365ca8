package nl.meldroute.database;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A table of the product, with the columns that are stored.
 *
 * @param name schema and table, for instance {@code intake.signal}
 */
public record StoredTable(String name, List<String> columns) {
    /** As it stands in SQL: nothing of it is taken for anything but a name. */
    String quoted() {
        return quoted(name.substring(0, name.indexOf('.'))) + "." + quoted(name.substring(name.indexOf('.') + 1));
    }

    String quotedColumns() {
        return columns.stream().map(StoredTable::quoted).collect(Collectors.joining(", ", "(", ")"));
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
