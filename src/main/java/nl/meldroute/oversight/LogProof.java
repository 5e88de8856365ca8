package nl.meldroute.oversight;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.audit.AuditProof;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;

/** Whether the audit is the one that was signed before, for who answers for it; the witness on another machine proves it (adr 34). */
@ModuleDoor
public class LogProof {
    private final AuditProof proof;

    LogProof(AuditProof proof) {
        this.proof = proof;
    }

    /** How it stands. */
    public enum State {
        HOLDS,
        /** Not compared since the product started: within a quarter of an hour it is. */
        NOT_YET,
        /** The last checkpoint could not be written. */
        UNWRITTEN,
        /** The rows are not those over which checkpoints were signed. */
        OTHER;

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public State state() {
        if (!proof.same()) {
            return State.OTHER;
        }
        if (!proof.written()) {
            return State.UNWRITTEN;
        }
        return proof.compared().isPresent() ? State.HOLDS : State.NOT_YET;
    }

    /** Whether nothing says otherwise. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public boolean holds() {
        return proof.same() && proof.written();
    }

    /** When all rows were compared for the last time; empty where they were not since the product started. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT)
    public Optional<Instant> compared() {
        return proof.compared();
    }
}
