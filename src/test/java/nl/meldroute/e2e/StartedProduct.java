package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** The built classes as a process of their own, as an operator starts them: settings come from the environment alone. */
final class StartedProduct implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final long LOOK_AGAIN = 100_000_000;
    /** With these it is a demo, with its people. */
    static final String[] DEMO = {"--spring.profiles.active=demo", "--meldroute.demo.people=true"};

    private final Process process;
    private final Path output;
    private final int port;

    private StartedProduct(Process process, Path output, int port) {
        this.process = process;
        this.output = output;
        this.port = port;
    }

    static StartedProduct start(Map<String, String> environment, String... arguments) {
        return start(freePort(), environment, arguments);
    }

    /** The demo in a folder of its own, until it answers. */
    static StartedProduct demo(Path home) {
        return start(ofDemo(home), DEMO).ready();
    }

    /** The settings of a demo in a folder of its own, whose passphrases are quick. */
    static Map<String, String> ofDemo(Path data) {
        return Map.of(
                "MELDROUTE_MODE", "demo",
                "MELDROUTE_DATA_DIR", data.toString(),
                "MELDROUTE_VAULT_MEMORY_KIB", "64",
                "MELDROUTE_VAULT_ROUNDS", "1");
    }

    /** A version with more in it: what is in this folder. */
    static StartedProduct newer(Path more, Map<String, String> environment, String... arguments) {
        return start(freePort(), classes() + File.pathSeparator + more, environment, arguments);
    }

    static StartedProduct start(int port, Map<String, String> environment, String... arguments) {
        return start(port, classes(), environment, arguments);
    }

    /** On a disk of its own, which stays when it ends. */
    static StartedProduct on(SmallDisk disk, Map<String, String> environment, String... arguments) {
        return start(disk.within(), freePort(), classes(), environment, arguments);
    }

    private static StartedProduct start(
            int port, String classes, Map<String, String> environment, String... arguments) {
        return start(List.of(), port, classes, environment, arguments);
    }

    private static StartedProduct start(
            List<String> within, int port, String classes, Map<String, String> environment, String... arguments) {
        try {
            Path output =
                    Files.createTempFile(Files.createDirectories(Path.of("target/test-data")), "started-", ".log");
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx400m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "--enable-native-access=ALL-UNNAMED",
                    "--sun-misc-unsafe-memory-access=allow",
                    "-cp",
                    classes,
                    "nl.meldroute.Meldroute"));
            words.addAll(0, within);
            words.addAll(List.of(arguments));
            ProcessBuilder builder =
                    new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(output.toFile());
            builder.environment()
                    .keySet()
                    .removeIf(name ->
                            name.matches("(MELDROUTE|SPRING|SERVER)_.*") && !name.equals(OutsideDatabase.PROGRAMS));
            builder.environment().put("SERVER_PORT", Integer.toString(port));
            builder.environment().putAll(environment);
            return new StartedProduct(builder.start(), output, port);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    String address() {
        return "http://localhost:" + port;
    }

    int port() {
        return port;
    }

    String output() {
        try {
            return Files.readString(output);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** All of its memory as it is now, also what nothing points at any more. */
    byte[] heap(Path folder) {
        Path dump = folder.resolve("heap.hprof");
        try {
            Files.deleteIfExists(dump);
            String jcmd =
                    Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            Process dumping = new ProcessBuilder(
                            jcmd, Long.toString(process.pid()), "GC.heap_dump", "-all", dump.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(dumping.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(dumping.onExit().join().exitValue()).as(said).isZero();
            return Files.readAllBytes(dump);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Waits until it says that it is ready. */
    StartedProduct ready() {
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (!ok()) {
            assertThat(process.isAlive()).as(output()).isTrue();
            assertThat(System.nanoTime()).as(output()).isLessThan(until);
            LockSupport.parkNanos(LOOK_AGAIN);
        }
        return this;
    }

    /** Waits until it ends by itself; gives its exit code. */
    int ended() {
        try {
            assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS))
                    .as(output())
                    .isTrue();
            return process.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** As a power cut does it: without a chance to say goodbye. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private boolean ok() {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address() + "/status")).GET().build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString())
                    .body()
                    .equals("ok");
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What runs in production: no class of a test. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.contains("test-classes"))
                .collect(Collectors.joining(File.pathSeparator));
    }
}
