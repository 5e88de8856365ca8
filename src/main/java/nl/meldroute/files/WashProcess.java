package nl.meldroute.files;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.wash.Wash;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Starts the program that makes a clean copy: with a fixed amount of memory, without network, without anything of ours in its
 * surroundings. A file goes in by its input and the copy comes out by its output, so that nothing is written anywhere.
 */
class WashProcess {
    private static final Logger LOG = LoggerFactory.getLogger(WashProcess.class);
    /** Longer than the program itself has, so that mostly it ends by itself. */
    private static final long PATIENCE_SECONDS = Wash.PATIENCE_SECONDS + 5;

    private static final int LARGEST_COPY = 40 << 20;
    private static final List<String> FLAGS = List.of(
            "-Xmx400m",
            "-Xss2m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:-UsePerfData",
            "-XX:+ExitOnOutOfMemoryError",
            // What was in memory is written nowhere, also when it breaks.
            "-XX:ErrorFile=/dev/null",
            "-XX:-CreateCoredumpOnCrash",
            "-XX:+DisableAttachMechanism",
            "-XX:MaxMetaspaceSize=96m",
            "-XX:MaxDirectMemorySize=16m",
            "-Djava.awt.headless=true",
            "-Dorg.apache.commons.logging.LogFactory=org.apache.commons.logging.impl.LogFactoryImpl",
            "-Dorg.apache.commons.logging.Log=org.apache.commons.logging.impl.NoOpLog",
            "-Djava.io.tmpdir=/nowhere",
            "-Duser.home=/nowhere");
    private final List<String> apart;
    private final Class<?> program;
    private final long patience;

    WashProcess(List<String> apart) {
        this(apart, Wash.class, PATIENCE_SECONDS);
    }

    /** Another program, started the same way, with so many seconds. */
    WashProcess(List<String> apart, Class<?> program, long patience) {
        this.apart = List.copyOf(apart);
        this.program = program;
        this.patience = patience;
    }

    /** What came of it. */
    sealed interface Outcome {}

    record Washed(byte[] copy) implements Outcome {}

    /** Of this file there will be no copy. */
    record Refused(Copy why) implements Outcome {}

    /** The program did not come to an end. That may be the file, or the machine: it is tried again, but not for ever. */
    record Broke() implements Outcome {}

    /** The program did not start, whatever the file: it is tried again. */
    record NotNow() implements Outcome {}

    Outcome wash(FileKind kind, byte[] original) {
        return wash(kind.code(), original);
    }

    /** Of a kind that the program knows by this word. */
    Outcome wash(String kind, byte[] original) {
        try {
            Process process = start(kind);
            return talk(process, original);
        } catch (IOException absent) {
            LOG.warn("No clean copies can be made: {} does not start", apart.isEmpty() ? "java" : apart.getFirst());
            return new NotNow();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return new NotNow();
        }
    }

    private Outcome talk(Process process, byte[] original) throws IOException, InterruptedException {
        CompletableFuture<byte[]> copy = new CompletableFuture<>();
        Thread.ofVirtual().start(() -> {
            try {
                byte[] read = process.getInputStream().readNBytes(LARGEST_COPY + 1);
                copy.complete(read);
                if (read.length > LARGEST_COPY) {
                    process.destroyForcibly();
                }
            } catch (IOException broken) {
                copy.complete(new byte[0]);
            }
        });
        Thread.ofVirtual().start(() -> {
            try (OutputStream in = process.getOutputStream()) {
                in.write(original);
            } catch (IOException gone) {
                // It stopped before it read all; what it says at its end tells why.
                process.destroy();
            }
        });
        boolean ended = process.waitFor(patience, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
            process.waitFor();
        }
        return outcome(ended ? process.exitValue() : Wash.BROKE, copy.join());
    }

    private static Outcome outcome(int ended, byte[] copy) {
        if (copy.length > LARGEST_COPY) {
            return new Refused(Copy.FAILED);
        }
        return switch (ended) {
            case 0 -> new Washed(copy);
            case Wash.TOO_LONG -> new Refused(Copy.TOO_LONG);
            // Too much memory ends it with 3, by its own flag; a signal from outside with more than 128.
            case Wash.REFUSED, 3 -> new Refused(Copy.FAILED);
            default -> {
                LOG.warn("The program for clean copies ended with {}", ended);
                yield ended == Wash.BROKE || ended > 128 ? new Broke() : new NotNow();
            }
        };
    }

    /** Ours, from whichever folder it was started. */
    private static String classPath() {
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator, -1))
                .map(part -> Path.of(part).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private Process start(String kind) throws IOException {
        List<String> command = new ArrayList<>(apart);
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(classPath());
        command.add(program.getName());
        command.add(kind);
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .directory(Path.of("/").toFile());
        builder.environment().clear();
        builder.environment().put("PATH", "/usr/bin:/bin");
        return builder.start();
    }
}
