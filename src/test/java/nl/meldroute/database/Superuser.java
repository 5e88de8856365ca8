package nl.meldroute.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The one whom no row policy stops, found by what the data folder of a running product says. */
public record Superuser(Path home) {
    /** How it is called in the database. */
    public static final String NAME = "postgres";

    private static final int PORT_LINE = 3;

    /** All that is in the database of the product. */
    public JdbcClient client() {
        return JdbcClient.create(new DriverManagerDataSource(
                "jdbc:postgresql://127.0.0.1:%d/meldroute".formatted(port()), NAME, password()));
    }

    /** Where the database server listens. */
    public int port() {
        return Integer.parseInt(server().get(PORT_LINE).strip());
    }

    /** What the database server says of itself: first the number of its process. */
    public List<String> server() {
        try {
            return Files.readAllLines(home.resolve("postgres/postmaster.pid"));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    public String password() {
        try {
            return Files.readString(home.resolve("postgres-password")).strip();
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @Override
    public String toString() {
        return "Superuser[" + home + "]";
    }
}
