package nl.meldroute.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A program that answers over HTTP on loopback, started and stopped by the bench. */
final class Program implements AutoCloseable {
    private final Process process;
    private final String address;
    private final long began;

    private Program(Process process, String address, long began) {
        this.process = process;
        this.address = address;
        this.began = began;
    }

    static Program start(List<String> command, java.util.Map<String, String> environment, int port, Path log) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
            builder.environment().putAll(environment);
            long began = System.nanoTime();
            return new Program(builder.start(), "http://localhost:" + port, began);
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    String address() {
        return address;
    }

    long pid() {
        return process.pid();
    }

    boolean alive() {
        return process.isAlive();
    }

    /** Milliseconds from the start of the process until this path answers 200. */
    double until(String path, Duration atMost) {
        while (System.nanoTime() - began < atMost.toNanos()) {
            if (!alive()) {
                throw new IllegalStateException("The program stopped; see its log");
            }
            if (answers(path)) {
                return (System.nanoTime() - began) / 1e6;
            }
            Load.sleep(Duration.ofMillis(10));
        }
        throw new IllegalStateException("No answer within " + atMost);
    }

    /** Resident memory in MiB, as the kernel counts it. */
    long resident() {
        return kernel(pid(), "VmRSS");
    }

    long residentMost() {
        return kernel(pid(), "VmHWM");
    }

    /** Resident memory of the database, each shared page counted once. */
    long ofChildren() {
        return process.descendants().mapToLong(child -> pss(child.pid())).sum();
    }

    /** Seconds of processor time. */
    double processor() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / 1000.0;
    }

    private boolean answers(String path) {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) URI.create(address + path).toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(5000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static long kernel(long pid, String field) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith(field + ":"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long pss(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .sum()
                    / 1024;
        } catch (IOException | UncheckedIOException gone) {
            return 0;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
