package nl.meldroute.intake;

import java.util.Map;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/** That departments are asked something about a signal, and answer (2.2 step 3); what they are asked is not known here. */
@ModuleDoor
public class Enquiring {
    private final Ledger ledger;
    private final Audit audit;

    Enquiring(Ledger ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * Officer or deputy asked, reminded, read or withdrew something.
     *
     * @param first what comes first from now on; absent where nothing is open
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void done(ReportId id, @Nullable Enquired first, Entry.Kind kind, Map<String, String> words) {
        Signal signal = ledger.hold(id);
        if (signal.stage() != Stage.TAKEN_UP && signal.stage() != Stage.ANSWERED) {
            throw new NotForYou();
        }
        ledger.write(signal.at(signal.gate().enquiring(first)));
        ledger.enter(id, kind, words);
        audit.record(Act.on(id, "signal." + kind.code()));
    }

    /** A department answered: that comes first, unless another answer waits to be read already. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void answered(ReportId id, Enquired answer) {
        Signal signal = ledger.hold(id);
        boolean behind = signal.enquired().filter(Enquired::answered).isPresent();
        if (signal.gate().enquired() != null && !behind) {
            ledger.write(signal.at(signal.gate().enquiring(answer)));
        }
        ledger.enter(id, Entry.Kind.ENQUIRY_ANSWERED, Map.of());
    }
}
