package nl.meldroute.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import nl.meldroute.database.Superuser;

/** The database server from outside: found by what its data folder says, killed, and started again as it was. */
final class Postgres {
    private static final long LOOK_AGAIN = 50_000_000;
    private final Path home;
    private final Superuser superuser;

    Postgres(Path home) {
        this.home = home;
        this.superuser = new Superuser(home);
    }

    /** Does something while no database is there; afterwards it runs again, at the same port. */
    void away(Runnable meanwhile) {
        long pid = Long.parseLong(superuser.server().getFirst().strip());
        int port = superuser.port();
        List<String> command = command(pid);
        ProcessHandle server = ProcessHandle.of(pid).orElseThrow();
        signal("-INT", pid);
        server.onExit().join();
        try {
            meanwhile.run();
        } finally {
            start(command, port);
        }
    }

    private void start(List<String> command, int port) {
        try {
            List<String> words = new ArrayList<>(command);
            if ("root".equals(System.getProperty("user.name"))) {
                words.addAll(0, List.of("unshare", "-U"));
            }
            ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    home.resolve("postgres.log").toFile()));
            builder.environment().put("LC_ALL", "C.UTF-8");
            Process process = builder.start();
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException("The database did not start again");
                }
                LockSupport.parkNanos(LOOK_AGAIN);
            }
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    private boolean answers(int port) {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&socketTimeout=5".formatted(port);
        try (Connection connection = DriverManager.getConnection(url, Superuser.NAME, superuser.password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    private static void signal(String signal, long pid) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(pid))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noKill) {
            throw new UncheckedIOException(noKill);
        }
    }

    private static List<String> command(long pid) {
        try {
            String line = Files.readString(Path.of("/proc/" + pid + "/cmdline"), StandardCharsets.UTF_8);
            return List.of(line.split("\0"));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
