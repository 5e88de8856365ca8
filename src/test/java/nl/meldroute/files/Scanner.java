package nl.meldroute.files;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The real clamd, with one signature of its own: that of the file by which scanners are tested (EICAR). */
public final class Scanner implements AutoCloseable {
    /** What every scanner calls a virus, and harms nobody; in two parts, so that this source is none. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR" + "-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final String SIGNATURE = "44d88612fea8a8f36de82e1278abb02f:68:Eicar-Test-Signature\n";
    private final Path home;
    private final int port;
    private Process process;

    private Scanner(Path home, int port) {
        this.home = home;
        this.port = port;
        this.process = start();
    }

    /** Starts one; it answers when this returns. */
    public static Scanner started() {
        try {
            int port = freePort();
            Path home = Files.createTempDirectory(Files.createDirectories(Path.of("target/test-data")), "scanner-")
                    .toAbsolutePath();
            Path signatures = Files.createDirectory(home.resolve("signatures"));
            Files.writeString(signatures.resolve("eicar.hdb"), SIGNATURE);
            Files.createDirectory(home.resolve("meanwhile"));
            Files.writeString(home.resolve("clamd.conf"), """
                    DatabaseDirectory %s
                    TemporaryDirectory %s
                    TCPSocket %d
                    TCPAddr 127.0.0.1
                    StreamMaxLength 30M
                    Foreground yes
                    """.formatted(signatures, home.resolve("meanwhile"), port));
            return new Scanner(home, port);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket free = new ServerSocket(0)) {
            return free.getLocalPort();
        }
    }

    /** As the setting of the product says it. */
    public String address() {
        return "127.0.0.1:" + port;
    }

    /** Does something while no scanner answers. */
    public void away(Runnable meanwhile) {
        close();
        try {
            meanwhile.run();
        } finally {
            process = start();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    private Process start() {
        try {
            Process started = new ProcessBuilder(
                            program(), "-c", home.resolve("clamd.conf").toString())
                    .redirectErrorStream(true)
                    .start();
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroy));
            BufferedReader says =
                    new BufferedReader(new InputStreamReader(started.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder said = new StringBuilder();
            for (String line = says.readLine(); line != null; line = says.readLine()) {
                said.append(line).append('\n');
                if (line.startsWith("Self checking")) {
                    Thread.ofVirtual().start(() -> drain(says));
                    return started;
                }
            }
            throw new IllegalStateException("clamd did not start: " + said);
        } catch (IOException absent) {
            throw new UncheckedIOException("Install clamd (Debian: clamav-daemon); bin/check does so", absent);
        }
    }

    /** Until it ends; what it still says is of no use. */
    private static void drain(BufferedReader says) {
        try {
            says.lines().forEach(_ -> {});
        } catch (UncheckedIOException ended) {
            return;
        }
    }

    private static String program() {
        return Files.isExecutable(Path.of("/usr/sbin/clamd")) ? "/usr/sbin/clamd" : "clamd";
    }
}
