package nl.meldroute.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a backup was complete for the last time, as its mark tells. */
@Component
class BackupMark {
    private final BackupSettings settings;

    BackupMark(BackupSettings settings) {
        this.settings = settings;
    }

    boolean configured() {
        return settings.mark() != null;
    }

    /** Empty where no mark is, or it can't be read. */
    Optional<Instant> last() {
        Path mark = settings.mark();
        if (mark == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.getLastModifiedTime(mark).toInstant());
        } catch (IOException notThere) {
            return Optional.empty();
        }
    }
}
