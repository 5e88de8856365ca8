package nl.meldroute.database;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.postgresql.PGConnection;

/**
 * Fills all tables in one transaction: until it is done nobody sees a row of it, and whatever stops it takes all of it back.
 * References between tables are put back at the end, over all rows, so that PostgreSQL checks each of them.
 */
public final class TableFilling implements AutoCloseable {
    private final Connection owner;
    private final List<StoredTable> tables;
    private final List<Rule> rules;

    /** A rule over the rows of a table that would stand in the way of filling them one after the other. */
    private record Rule(String table, String name, String definition) {}

    private TableFilling(Connection owner, List<StoredTable> tables, List<Rule> rules) {
        this.owner = owner;
        this.tables = tables;
        this.rules = rules;
    }

    static TableFilling begin(Connection owner, List<String> schemas) throws SQLException {
        owner.setAutoCommit(false);
        TableFilling filling = new TableFilling(owner, StoredTables.of(schemas, owner), rules(schemas, owner));
        for (Rule rule : filling.rules) {
            filling.run("alter table %s drop constraint %s".formatted(rule.table(), rule.name()));
        }
        for (StoredTable table : filling.tables) {
            filling.run("alter table %s disable trigger user, no force row level security".formatted(table.quoted()));
        }
        // What the migrations themselves put there is in what was kept too.
        filling.run(
                filling.tables.stream().map(StoredTable::quoted).collect(Collectors.joining(", ", "truncate ", "")));
        return filling;
    }

    public List<StoredTable> tables() {
        return tables;
    }

    /** Reads rows as {@link TableReading#copy} wrote them; how many there were. */
    public long copy(StoredTable table, InputStream from) throws IOException {
        try {
            return owner.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy %s %s from stdin".formatted(table.quoted(), table.quotedColumns()), from);
        } catch (SQLException unfit) {
            throw TableReading.trouble("fill " + table.name(), unfit);
        }
    }

    /** All of it is there from now on, or nothing. */
    public void finish() {
        try {
            for (StoredTable table : tables) {
                run("alter table %s enable trigger user, force row level security".formatted(table.quoted()));
            }
            for (Rule rule : rules) {
                run("alter table %s add constraint %s %s".formatted(rule.table(), rule.name(), rule.definition()));
            }
            run("drop schema " + WholeDatabase.BROKEN_OFF);
            owner.commit();
        } catch (SQLException unfit) {
            throw TableReading.trouble("finish filling", unfit);
        }
    }

    /** References, and checks that old rows need not pass. */
    private static List<Rule> rules(List<String> schemas, Connection owner) throws SQLException {
        List<Rule> found = new ArrayList<>();
        try (var statement = owner.prepareStatement("""
                select conrelid::regclass::text, quote_ident(conname), pg_get_constraintdef(c.oid)
                from pg_constraint c join pg_namespace n on n.oid = c.connamespace
                where n.nspname = any (?) and (contype = 'f' or contype = 'c' and not convalidated)
                order by 1, 2
                """)) {
            statement.setArray(1, owner.createArrayOf("text", schemas.toArray()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(new Rule(rows.getString(1), rows.getString(2), rows.getString(3)));
                }
            }
        }
        return found;
    }

    private void run(String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    @Override
    public void close() {
        try {
            owner.close();
        } catch (SQLException gone) {
            throw TableReading.trouble("end the filling", gone);
        }
    }
}
