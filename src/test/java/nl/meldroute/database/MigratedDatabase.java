package nl.meldroute.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Function;

/** A database as the product makes it, with all modules, looked at by the one whom no policy stops. */
record MigratedDatabase(Path home, String url) {
    /** Looks, and leaves everything as it was: what was planted is taken back. */
    <T> T look(Function<Connection, T> look) {
        try (Connection superuser = DriverManager.getConnection(url, "postgres", password())) {
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

    private String password() {
        try {
            return Files.readString(home.resolve("postgres-password")).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
