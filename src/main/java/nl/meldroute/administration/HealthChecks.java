package nl.meldroute.administration;

import java.time.Instant;
import nl.meldroute.administration.Health.State;
import nl.meldroute.audit.AuditProof;
import nl.meldroute.backup.BackupMark;
import nl.meldroute.files.Attachments;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.Notices;

/** Looks how mail, scanner, jobs, backup and the proof of the audit are, for the administrator; never at what goes through them. */
@ModuleDoor
public class HealthChecks {
    private final Notices notices;
    private final Attachments files;
    private final TimedJobs jobs;
    private final BackupMark backup;
    private final AuditProof proof;

    HealthChecks(Notices notices, Attachments files, TimedJobs jobs, BackupMark backup, AuditProof proof) {
        this.notices = notices;
        this.files = files;
        this.jobs = jobs;
        this.backup = backup;
        this.proof = proof;
    }

    /** How it is now, as far as the last use of each tells. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    public Health now() {
        return new Health(
                mail(),
                state(files.scannerSet(), files.scannerAnswers()),
                new Health.Jobs(jobs.all(), jobs.failed(), jobs.waitUntil().orElse(null)),
                backup(),
                new Health.Proof(proof.written(), proof.same()));
    }

    private Health.Mail mail() {
        Notices.Failing failing = notices.failing();
        return new Health.Mail(state(notices.reachable(), !failing.any()), failing.mail(), failing.webhook());
    }

    private Health.Backup backup() {
        Instant last = backup.last().orElse(null);
        Health.Drill drill = new Health.Drill(
                state(backup.drills(), backup.drilledLately()),
                backup.drilled().orElse(null),
                backup.vaultOpened().orElse(null),
                backup.vaultOpenedLately());
        return new Health.Backup(state(backup.configured(), last != null && backup.young(last)), last, drill);
    }

    private static State state(boolean set, boolean fine) {
        if (!set) {
            return State.ABSENT;
        }
        return fine ? State.FINE : State.TROUBLE;
    }
}
