package nl.meldroute.administration;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import nl.meldroute.administration.Health.State;
import nl.meldroute.files.Attachments;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.Notices;

/** Looks how mail, scanner, jobs and backup are, for the administrator; never at what goes through them. */
@ModuleDoor
public class HealthChecks {
    /** A backup of each night, and some hours in which it may run late. */
    private static final Duration OLD = Duration.ofHours(36);

    private final Notices notices;
    private final Attachments files;
    private final TimedJobs jobs;
    private final BackupMark backup;
    private final Clock clock;

    HealthChecks(Notices notices, Attachments files, TimedJobs jobs, BackupMark backup, Clock clock) {
        this.notices = notices;
        this.files = files;
        this.jobs = jobs;
        this.backup = backup;
        this.clock = clock;
    }

    /** How it is now, as far as the last use of each tells. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    public Health now() {
        return new Health(
                mail(),
                state(files.scannerSet(), files.scannerAnswers()),
                new Health.Jobs(jobs.all(), jobs.failed()),
                backup());
    }

    private Health.Mail mail() {
        Notices.Failing failing = notices.failing();
        return new Health.Mail(state(notices.reachable(), !failing.any()), failing.mail(), failing.webhook());
    }

    private Health.Backup backup() {
        Instant last = backup.last().orElse(null);
        boolean young = last != null && last.plus(OLD).isAfter(clock.instant());
        return new Health.Backup(state(backup.configured(), young), last);
    }

    private static State state(boolean set, boolean fine) {
        if (!set) {
            return State.ABSENT;
        }
        return fine ? State.FINE : State.TROUBLE;
    }
}
