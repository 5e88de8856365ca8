package nl.meldroute.database;

import java.sql.SQLException;
import java.util.Optional;
import nl.meldroute.kernel.StartRefused;

/** What an operator does about a database that lets nobody in, or that is not as this version knows it. */
final class DatabaseTrouble {
    private DatabaseTrouble() {}

    /** The start refused with a sentence, where the trouble is one that an operator can mend. */
    static RuntimeException of(RuntimeException trouble, DatabaseRole role) {
        return state(trouble)
                .flatMap(state -> sentence(state, role))
                .<RuntimeException>map(sentence -> new StartRefused(sentence, trouble))
                .orElse(trouble);
    }

    private static Optional<String> sentence(String state, DatabaseRole role) {
        return Optional.ofNullable(
                switch (state) {
                    case "28P01", "28000" ->
                        "The database refuses %s; check MELDROUTE_DATABASE_EXTERNAL_%s against the password of that role, made by deploy/roles.sql."
                                .formatted(role.login(), role.name());
                    case "3D000" ->
                        "That database does not exist; run deploy/roles.sql, or check MELDROUTE_DATABASE_EXTERNAL_URL.";
                    case "42501", "22023", "42704" ->
                        "The roles of the database are not those of deploy/roles.sql; run it as a superuser.";
                    case "53300" -> "The database has no connection left; raise its max_connections.";
                    case "53100" -> "The disk of the database is full; make room and start again.";
                    default ->
                        state.startsWith("08") || state.startsWith("57P")
                                ? "The database does not answer; check MELDROUTE_DATABASE_EXTERNAL_URL and whether PostgreSQL runs."
                                : null;
                });
    }

    private static Optional<String> state(Throwable trouble) {
        for (Throwable cause = trouble; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException refused && refused.getSQLState() != null) {
                return Optional.of(refused.getSQLState());
            }
        }
        return Optional.empty();
    }
}
