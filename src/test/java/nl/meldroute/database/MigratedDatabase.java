package nl.meldroute.database;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/** A database as the product makes it, with all modules, looked at by the one whom no policy stops. */
record MigratedDatabase(Path home, String url) {
    /** Looks, and leaves everything as it was: what was planted is taken back. */
    <T> T look(Function<Connection, T> look) {
        try (Connection superuser = DriverManager.getConnection(url, Superuser.NAME, new Superuser(home).password())) {
            superuser.setAutoCommit(false);
            try {
                return look.apply(superuser);
            } finally {
                superuser.rollback();
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
