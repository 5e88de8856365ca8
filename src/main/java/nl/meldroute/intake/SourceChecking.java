package nl.meldroute.intake;

import java.util.Map;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** That a source was asked something about a signal (2.2 step 3): on its timeline and on the audit; which sources there are is not known here. */
@ModuleDoor
public class SourceChecking {
    private final Ledger ledger;
    private final Audit audit;

    SourceChecking(Ledger ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Officer or deputy asked, had it shown, or kept it. Throws {@link NotForYou} where the signal is not in work. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void checked(ReportId id, Entry.Kind kind, Map<String, String> words) {
        Signal signal = ledger.hold(id);
        if (signal.stage() != Stage.TAKEN_UP && signal.stage() != Stage.ANSWERED) {
            throw new NotForYou();
        }
        ledger.enter(id, kind, words);
        audit.record(Act.on(id, "signal." + kind.code()));
    }
}
