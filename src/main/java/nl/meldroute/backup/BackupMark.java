package nl.meldroute.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.meldroute.database.KeyFile;
import org.springframework.stereotype.Component;

/** When a backup was complete for the last time, and when restoring one was tried, as their marks tell. */
@Component
public class BackupMark {
    /** A backup of each night, and some hours in which it may run late. */
    private static final Duration OLD = Duration.ofHours(36);
    /** Four times a year (design 5, 3g). */
    private static final Period DRILL = Period.ofDays(90);

    private final BackupSettings settings;
    private final DrillMark drills;
    private final Clock clock;

    BackupMark(BackupSettings settings, KeyFile keyFile, Clock clock) {
        this.settings = settings;
        this.drills = new DrillMark(keyFile);
        this.clock = clock;
    }

    public boolean configured() {
        return settings.mark() != null;
    }

    /** Empty where no mark is, or it can't be read. */
    public Optional<Instant> last() {
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
    public boolean young(Instant last) {
        return last.plus(OLD).isAfter(clock.instant());
    }

    /** Whether a mark tells of it. */
    public boolean drills() {
        return settings.drilled() != null;
    }

    /** When restoring was tried and went well; empty where it never was, or no mark tells. */
    public Optional<LocalDate> drilled() {
        return tried().map(DrillMark.Tried::day);
    }

    /** Whether restoring was tried lately enough. */
    public boolean drilledLately() {
        return lately(drilled());
    }

    /** When the vault opened in a drill; empty where it never did, or no mark tells. */
    public Optional<LocalDate> vaultOpened() {
        return tried().flatMap(tried -> Optional.ofNullable(tried.vault()));
    }

    /** Whether that was lately enough. */
    public boolean vaultOpenedLately() {
        return lately(vaultOpened());
    }

    private Optional<DrillMark.Tried> tried() {
        return Optional.ofNullable(settings.drilled()).flatMap(drills::read);
    }

    private boolean lately(Optional<LocalDate> then) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Talk.ZONE);
        return then.filter(day -> !day.plus(DRILL).isBefore(today)).isPresent();
    }
}
