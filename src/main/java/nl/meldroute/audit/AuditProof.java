package nl.meldroute.audit;

import java.time.Instant;
import java.util.Optional;
import nl.meldroute.audit.CheckpointWriter.Went;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;

/** Whether what was done can be proven to others, as far as the last checkpoint tells. */
@ModuleDoor
public class AuditProof {
    private final CheckpointWriter writer;

    AuditProof(CheckpointWriter writer) {
        this.writer = writer;
    }

    /** Whether the last checkpoint could be written. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean written() {
        return writer.went() != Went.UNWRITTEN;
    }

    /** Whether the audit is the one over which checkpoints were signed before. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean same() {
        return writer.went() != Went.OTHER;
    }

    /** When all rows were compared with what was signed before, for the last time; empty where that was not since the start. */
    @JobDoor(purpose = Purpose.INFORMING)
    public Optional<Instant> compared() {
        return writer.compared();
    }
}
