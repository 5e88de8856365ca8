package nl.meldroute.audit;

import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import nl.meldroute.audit.CheckpointWriter.Went;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;

/**
 * After a backup was restored the audit is shorter than what was signed of it, as it would be after somebody removed rows. That it
 * was a backup takes two to say: the administrator, who restored it, and the privacy officer, who is told what was signed elsewhere.
 */
@ModuleDoor
public class Restorations {
    private static final String SAID = "audit.restored";
    private static final String AGREED = "audit.restored-agreed";
    private static final String AUDIT = "audit";
    /** Twice on a day is twice: what was put aside before is not written over. */
    private static final DateTimeFormatter ASIDE =
            DateTimeFormatter.ofPattern("'before-restore-'uuuu-MM-dd-HHmmss").withZone(AuditTrail.ZONE);

    private final CheckpointWriter writer;
    private final Entries entries;
    private final Audit audit;
    private final Clock clock;

    Restorations(CheckpointWriter writer, Entries entries, Audit audit, Clock clock) {
        this.writer = writer;
        this.entries = entries;
        this.audit = audit;
        this.clock = clock;
    }

    /** How it stands with the audit and what was signed of it. */
    public enum Standing {
        /** They are the same. */
        SAME,
        /** They are not, and nobody said why. */
        OTHER,
        /** They are not, and the administrator said that a backup was restored. */
        SAID
    }

    /** How it stands now. */
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    public Standing standing() {
        return now();
    }

    /** The administrator says that a backup was restored; false where there is nothing to say. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public boolean say() {
        boolean open = now() == Standing.OTHER;
        if (open) {
            audit.record(Act.of(SAID, AUDIT));
        }
        return open;
    }

    /** The privacy officer agrees; false where nobody said so before. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.ADMINISTRATION)
    public boolean agree() {
        boolean said = now() == Standing.SAID;
        if (said) {
            audit.record(Act.of(AGREED, AUDIT));
        }
        return said;
    }

    /** Once that is on the audit: puts aside what was signed of rows that are gone. It is kept, beside what is signed from now on. */
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.ADMINISTRATION)
    public void begin() {
        boolean agreed = last().filter(act -> act.act().equals(AGREED))
                .filter(act -> act.actor().equals(Acting.person().value()))
                .isPresent();
        if (agreed && writer.went() == Went.OTHER) {
            writer.setAside(ASIDE.format(clock.instant()));
        }
    }

    private Standing now() {
        if (writer.went() != Went.OTHER) {
            return Standing.SAME;
        }
        return last().filter(act -> act.act().equals(SAID)).isPresent() ? Standing.SAID : Standing.OTHER;
    }

    private Optional<Entries.ByPerson> last() {
        return entries.last(List.of(SAID, AGREED));
    }
}
