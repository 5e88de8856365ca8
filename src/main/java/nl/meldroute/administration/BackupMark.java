package nl.meldroute.administration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** When a backup was complete for the last time, as its mark tells. */
@Component
class BackupMark {
    /** A backup of each night, and some hours in which it may run late. */
    private static final Duration OLD = Duration.ofHours(36);

    private final BackupSettings settings;
    private final Clock clock;

    BackupMark(BackupSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
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

    /** Whether one of then is still good. */
    boolean young(Instant last) {
        return last.plus(OLD).isAfter(clock.instant());
    }
}
