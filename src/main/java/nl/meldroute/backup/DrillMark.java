package nl.meldroute.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;
import org.jspecify.annotations.Nullable;

/**
 * On which day restoring was tried and went well, and on which the vault opened too: a file of which nobody makes the last line
 * without the key file.
 */
final class DrillMark {
    private static final String USE = "backup drill";
    private static final String NEVER = "-";
    private final SecretMark mark;

    DrillMark(KeyFile keyFile) {
        this.mark = new SecretMark(keyFile.secret(USE));
    }

    /**
     * What it tells.
     *
     * @param day when it was tried and went well
     * @param vault when the vault opened as well; absent where it never did
     */
    record Tried(LocalDate day, @Nullable LocalDate vault) {
        private String text() {
            return day + "\n" + (vault == null ? NEVER : vault);
        }
    }

    /** What it is to tell after a drill: that the vault stayed shut does not undo that it opened before. */
    Tried after(Path file, LocalDate day, boolean vault) {
        return new Tried(day, vault ? day : read(file).map(Tried::vault).orElse(null));
    }

    void write(Path file, Tried tried) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, tried.text() + "\n" + of(tried.text()) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty where there is no such file, or somebody else wrote it. An older one has no line of the vault. */
    Optional<Tried> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            List<String> marked = lines.subList(0, Math.max(0, lines.size() - 1));
            if (marked.isEmpty() || !lines.getLast().equals(of(String.join("\n", marked)))) {
                return Optional.empty();
            }
            boolean shut = marked.size() == 1 || marked.get(1).equals(NEVER);
            return Optional.of(
                    new Tried(LocalDate.parse(marked.getFirst()), shut ? null : LocalDate.parse(marked.get(1))));
        } catch (IOException | DateTimeException none) {
            return Optional.empty();
        }
    }

    private String of(String text) {
        return HexFormat.of().formatHex(mark.of(text));
    }
}
