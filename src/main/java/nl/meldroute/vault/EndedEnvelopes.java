package nl.meldroute.vault;

import java.util.Collection;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.store.Envelopes;

/** The end of envelopes: a name is needed no longer than its own term, which is shorter than that of most signals (2.2 step 2). */
@ModuleDoor
public class EndedEnvelopes {
    private final Envelopes envelopes;
    private final Audit audit;

    EndedEnvelopes(Envelopes envelopes, Audit audit) {
        this.envelopes = envelopes;
        this.audit = audit;
    }

    /** Takes away who gave these signals, and why somebody looked. What is gone already stays so; each that goes is on the audit. */
    @JobDoor(purpose = Purpose.ERASING)
    public void erase(Collection<ReportId> reports) {
        envelopes.erase(reports).forEach(report -> audit.record(Act.on(report, "envelope.erase")));
    }
}
