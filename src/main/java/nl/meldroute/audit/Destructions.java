package nl.meldroute.audit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** What was destroyed, as the audit has it: for the list that outlives a backup. */
@ModuleDoor
public class Destructions {
    private final Entries entries;

    Destructions(Entries entries) {
        this.entries = entries;
    }

    /**
     * An act of destroying.
     *
     * @param row its number on the audit
     */
    public record Done(long row, LocalDate on, String act, ReportId signal) {}

    /** Each of these acts after this row of the audit. */
    @JobDoor(purpose = Purpose.OVERSIGHT)
    public List<Done> after(long row, Collection<String> acts) {
        return entries.after(row, acts).stream().map(Destructions::done).toList();
    }

    /** When each of these acts was done last to each of these signals. */
    @JobDoor(purpose = Purpose.OVERSIGHT)
    public List<Done> last(Collection<ReportId> signals, Collection<String> acts) {
        UUID[] ids = signals.stream().map(ReportId::value).toArray(UUID[]::new);
        return entries.last(ids, acts).stream().map(Destructions::done).toList();
    }

    private static Done done(Entries.Ended act) {
        return new Done(
                act.row(), LocalDate.ofInstant(act.at(), AuditTrail.ZONE), act.act(), new ReportId(act.object()));
    }
}
