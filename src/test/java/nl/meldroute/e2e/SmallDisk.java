package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A disk of its own at a folder, which only those see who are started on it, and which stays when they end. */
final class SmallDisk implements AutoCloseable {
    private static final String BALLAST = "ballast";
    private static final int PIECE = 1 << 16;
    private final Process holder;
    private final Path folder;

    private SmallDisk(Process holder, Path folder) {
        this.holder = holder;
        this.folder = folder;
    }

    static SmallDisk at(Path folder, String size) {
        List<String> words = List.of(
                "unshare",
                "--user",
                "--map-root-user",
                "--mount",
                "sh",
                "-c",
                "mount -t tmpfs -o size=" + size + " none \"$0\" && echo there && exec cat",
                folder.toString());
        try {
            Process holder = new ProcessBuilder(words).start();
            assertThat(holder.inputReader().readLine()).isEqualTo("there");
            return new SmallDisk(holder, folder);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Before the words of a command that is to see it. */
    List<String> within() {
        return List.of("nsenter", "--user", "--mount", "--preserve-credentials", "-t", Long.toString(holder.pid()));
    }

    /** A file on it, as it is seen from here. */
    Path inside(String name) {
        return Path.of("/proc", Long.toString(holder.pid()), "root", folder.toString(), name);
    }

    /** Until nothing more goes on it. */
    void fill() {
        try (OutputStream ballast = Files.newOutputStream(inside(BALLAST))) {
            byte[] piece = new byte[PIECE];
            while (true) {
                ballast.write(piece);
            }
        } catch (IOException full) {
            assertThat(full).hasMessageContaining("No space left");
        }
    }

    /** There is room again. */
    void empty() {
        try {
            Files.delete(inside(BALLAST));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }

    @Override
    public void close() {
        holder.destroy();
        holder.onExit().join();
    }
}
