package nl.meldroute.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Collectors;
import nl.meldroute.kernel.StartRefused;
import org.flywaydb.core.api.FlywayException;
import org.springframework.stereotype.Component;

/** The database as a whole: a backup reads it, a restore makes and fills it. Nothing that people do comes here. */
@Component
public class WholeDatabase {
    /** Stands there as long as a restore has not ended. */
    static final String BROKEN_OFF = "restore_broken_off";

    private static final String LOCKED = "55P03";
    private static final String OTHERS = """
            select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not like 'pg\\_%' and n.nspname <> 'information_schema' and c.relkind in ('r', 'p', 'v', 'm', 'S')
            """;
    private final Connections connections;
    private final List<String> modules;

    WholeDatabase(Connections connections, DatabaseSettings settings) {
        this.connections = connections;
        this.modules = settings.migrations();
    }

    /** Reads all of it, in the role of the backup. */
    public TableReading read() {
        return TableReading.begin(connections, DatabaseRole.BACKUP, modules);
    }

    /**
     * Makes the tables as these scripts made them, to be filled. Throws {@link StartRefused} where something is in the database
     * already, or where this product can't make them so.
     */
    public TableFilling fill(SortedMap<String, List<String>> histories) {
        try {
            Connection owner = migrations().owner();
            try {
                return begin(owner, histories);
            } catch (SQLException | RuntimeException notBegun) {
                owner.close();
                throw notBegun;
            }
        } catch (SQLException unreached) {
            throw trouble("make the tables of a backup", unreached);
        }
    }

    private TableFilling begin(Connection owner, SortedMap<String, List<String>> histories) throws SQLException {
        alone(owner);
        giveUp(owner);
        if (number(owner, OTHERS) > 0) {
            throw new StartRefused(
                    "There are tables in the database already: a backup is restored into an empty one only.");
        }
        run(owner, "create schema " + BROKEN_OFF);
        if (!made(histories, owner)) {
            giveUp(owner);
            throw new StartRefused(
                    "The backup was made by another version of Meldroute, which this one does not know; use that one or a newer one.");
        }
        return TableFilling.begin(owner, modules);
    }

    /** One restore at a time, for as long as the connection lives: two would take each other's tables away. */
    private static void alone(Connection owner) throws SQLException {
        run(owner, "set lock_timeout = '5s'");
        run(owner, "select pg_advisory_lock(hashtext('meldroute restore'))");
        run(owner, "set lock_timeout = 0");
    }

    /** Whether the tables could be made so, by the very same scripts. */
    private boolean made(SortedMap<String, List<String>> histories, Connection owner) throws SQLException {
        try {
            migrations()
                    .run(histories.entrySet().stream()
                            .filter(made -> !made.getValue().isEmpty())
                            .collect(Collectors.toMap(Map.Entry::getKey, made -> version(made.getValue()))));
        } catch (FlywayException unknownScript) {
            return false;
        }
        return StoredTables.histories(modules, owner).equals(histories);
    }

    /** Takes away what a restore made that did not end; does nothing to a database in which one did. */
    public void giveUp() {
        try (Connection owner = migrations().owner()) {
            alone(owner);
            giveUp(owner);
        } catch (SQLException unreached) {
            throw trouble("take back what was restored", unreached);
        }
    }

    private static RuntimeException trouble(String what, SQLException cause) {
        return LOCKED.equals(cause.getSQLState())
                ? new StartRefused("Somebody else restores a backup into this database now.", cause)
                : DatabaseTrouble.of(TableReading.trouble(what, cause), DatabaseRole.MIGRATOR);
    }

    /** Brings what was restored up to this version. */
    public void finish() {
        migrations().run();
    }

    private void giveUp(Connection owner) throws SQLException {
        if (brokenOff(owner)) {
            for (String module : modules) {
                run(owner, "drop schema if exists %s cascade".formatted(StoredTable.quoted(module)));
            }
            run(owner, "drop schema " + BROKEN_OFF);
        }
    }

    static boolean brokenOff(Connection owner) throws SQLException {
        return number(owner, "select count(*) from pg_namespace where nspname = '" + BROKEN_OFF + "'") > 0;
    }

    private static long number(Connection owner, String question) throws SQLException {
        try (Statement statement = owner.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void run(Connection owner, String statement) throws SQLException {
        try (Statement sql = owner.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String version(List<String> history) {
        return history.getLast().substring(0, history.getLast().indexOf(' '));
    }

    private Migrations migrations() {
        return new Migrations(connections, modules);
    }
}
