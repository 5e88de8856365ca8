package nl.meldroute.database.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.meldroute.kernel.StartRefused;

/** The server process: taken over where it still runs, else started, and tried again while a killed one stands in the way. */
final class Postmaster {
    private static final Duration LOOK_AGAIN = Duration.ofMillis(50);
    private static final Duration STOP_WITHIN = Duration.ofSeconds(30);
    private static final int PORT_LINE = 3;
    private final Cluster cluster;

    Postmaster(Cluster cluster) {
        this.cluster = cluster;
    }

    private record Found(ProcessHandle process, int port) {}

    /** The port at which it answers. */
    int running(Duration within) {
        long until = System.nanoTime() + within.toNanos();
        Optional<Found> orphan = found();
        if (orphan.isPresent() && answersBefore(orphan.get().port(), Math.min(until, soon()))) {
            return orphan.get().port();
        }
        stop();
        while (System.nanoTime() < until) {
            int port = freePort();
            if (answers(port, launch(port), until)) {
                return port;
            }
        }
        throw new StartRefused("The embedded PostgreSQL does not start; %s says why.".formatted(cluster.log()));
    }

    /** Stops it fast and cleanly: open transactions are rolled back, committed ones are on disk. */
    void stop() {
        found().ifPresent(running -> {
            interrupt(running.process());
            try {
                running.process().onExit().get(STOP_WITHIN.toSeconds(), TimeUnit.SECONDS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            } catch (ExecutionException | TimeoutException stuck) {
                running.process().destroyForcibly();
            }
        });
    }

    private Process launch(int port) {
        try {
            return cluster.command("postgres", arguments(port))
                    .redirectOutput(
                            ProcessBuilder.Redirect.appendTo(cluster.log().toFile()))
                    .start();
        } catch (IOException absent) {
            throw new StartRefused(
                    "PostgreSQL can't be run; as root it needs user namespaces: start as another user.", absent);
        }
    }

    private List<String> arguments(int port) {
        Stream<String> settings = Stream.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "max_connections=50",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "password_encryption=scram-sha-256",
                "log_statement=none",
                "log_min_duration_statement=-1",
                "log_error_verbosity=terse",
                "log_min_error_statement=panic",
                "log_parameter_max_length=0",
                "log_parameter_max_length_on_error=0",
                "log_connections=off",
                "log_disconnections=off",
                "track_activity_query_size=100");
        return Stream.concat(Stream.of("-D", cluster.data().toString()), settings.flatMap(one -> Stream.of("-c", one)))
                .toList();
    }

    private boolean answers(int port, Process process, long until) {
        while (System.nanoTime() < until && process.isAlive()) {
            if (answers(port)) {
                return true;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        return false;
    }

    private boolean answersBefore(int port, long until) {
        while (System.nanoTime() < until) {
            if (answers(port)) {
                return true;
            }
            LockSupport.parkNanos(LOOK_AGAIN.toNanos());
        }
        return false;
    }

    private boolean answers(int port) {
        String url = "jdbc:postgresql://127.0.0.1:%d/postgres?connectTimeout=2&socketTimeout=5".formatted(port);
        try (Connection connection = DriverManager.getConnection(url, Cluster.SUPERUSER, cluster.password())) {
            return connection.isValid(2);
        } catch (SQLException notYet) {
            return false;
        }
    }

    /** The process that the data folder itself names, if it is alive and is a PostgreSQL. */
    private Optional<Found> found() {
        Path file = cluster.data().resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
            if (lines.size() <= PORT_LINE) {
                return Optional.empty();
            }
            int port = Integer.parseInt(lines.get(PORT_LINE).strip());
            return ProcessHandle.of(Long.parseLong(lines.getFirst().strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(Postmaster::isPostgres)
                    .map(process -> new Found(process, port));
        } catch (IOException | NumberFormatException halfWritten) {
            return Optional.empty();
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(false);
    }

    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .onExit()
                    .join();
        } catch (IOException noKill) {
            process.destroy();
        }
    }

    private static long soon() {
        return System.nanoTime() + Duration.ofSeconds(5).toNanos();
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException("No free port on loopback", none);
        }
    }
}
