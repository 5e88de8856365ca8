package nl.meldroute.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.SecretMark;

/** That restoring was tried and went well, on which day: a file of two lines, the second of which nobody makes without the key file. */
final class DrillMark {
    private static final String USE = "backup drill";
    private final SecretMark mark;

    DrillMark(KeyFile keyFile) {
        this.mark = new SecretMark(keyFile.secret(USE));
    }

    void write(Path file, LocalDate day) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(unfinished, day + "\n" + of(day) + "\n");
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** Empty where there is no such file, or somebody else wrote it. */
    Optional<LocalDate> read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            LocalDate day = LocalDate.parse(lines.getFirst());
            return Optional.of(day).filter(_ -> lines.size() > 1 && lines.get(1).equals(of(day)));
        } catch (IOException | DateTimeException | NoSuchElementException none) {
            return Optional.empty();
        }
    }

    private String of(LocalDate day) {
        return HexFormat.of().formatHex(mark.of(day.toString()));
    }
}
