package nl.meldroute.database;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Properties;
import java.util.SortedMap;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;

/**
 * All tables as they are at one moment, read in the role that sees every row. Where a row policy would hide something,
 * PostgreSQL refuses to read at all: nothing is left out without a word.
 */
public final class TableReading implements AutoCloseable {
    private final Connection connection;
    private final List<String> schemas;

    private TableReading(Connection connection, List<String> schemas) {
        this.connection = connection;
        this.schemas = schemas;
    }

    static TableReading begin(Connections connections, DatabaseRole role, List<String> schemas) {
        Properties who = new Properties();
        who.setProperty("user", role.login());
        who.setProperty("password", connections.password(role));
        who.setProperty("logServerErrorDetail", "false");
        try {
            Connection connection = DriverManager.getConnection(connections.url(), who);
            connection.setAutoCommit(false);
            connection.setReadOnly(true);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            try (Statement statement = connection.createStatement()) {
                statement.execute("set local row_security = off");
            }
            return new TableReading(connection, schemas);
        } catch (SQLException unreached) {
            throw DatabaseTrouble.of(trouble("begin to read", unreached), role);
        }
    }

    /** Whether no row policy holds for this role, by what PostgreSQL says of it. */
    public boolean seesAll() {
        return is("select rolbypassrls and not rolsuper from pg_roles where rolname = current_user", List.of());
    }

    /** Whether PostgreSQL itself keeps rows in this table, however many of them a role sees. */
    public boolean holds(String table) {
        return is("select pg_relation_size(?::regclass) > 0", List.of(table));
    }

    /** By which scripts each schema was made. */
    public SortedMap<String, List<String>> histories() {
        try {
            return StoredTables.histories(schemas, connection);
        } catch (SQLException unread) {
            throw trouble("read what was migrated", unread);
        }
    }

    public List<StoredTable> tables() {
        try {
            return StoredTables.of(schemas, connection);
        } catch (SQLException unread) {
            throw trouble("list the tables", unread);
        }
    }

    /** Writes every row as a line, in the form of PostgreSQL's own {@code COPY}; how many there were. */
    public long copy(StoredTable table, OutputStream to) throws IOException {
        try {
            return connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("copy %s %s to stdout".formatted(table.quoted(), table.quotedColumns()), to);
        } catch (SQLException unread) {
            throw trouble("read " + table.name(), unread);
        }
    }

    private boolean is(String question, List<String> words) {
        try (PreparedStatement statement = connection.prepareStatement(question)) {
            for (int place = 0; place < words.size(); place++) {
                statement.setString(place + 1, words.get(place));
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        } catch (SQLException unread) {
            throw trouble("look at the database", unread);
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            throw trouble("end the reading", gone);
        }
    }

    static UncategorizedSQLException trouble(String what, SQLException cause) {
        return new UncategorizedSQLException(what, null, cause);
    }
}
