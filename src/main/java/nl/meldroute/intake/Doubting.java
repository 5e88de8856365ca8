package nl.meldroute.intake;

import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/**
 * That what was established is not taken as established any more (2.2 step 4; reading I-04): what was registered since says
 * otherwise. The officer looks again; nothing is decided by itself.
 */
@ModuleDoor
public class Doubting {
    private final Ledger ledger;
    private final Audit audit;

    Doubting(Ledger ledger, Audit audit) {
        this.ledger = ledger;
        this.audit = audit;
    }

    /**
     * From now on the facts are asked anew, also of a signal that was put off.
     *
     * @param proposed as the officer finds them in the form
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void doubted(ReportId id, Established proposed) {
        Signal signal = ledger.hold(id);
        Signal minor = proposed.minor() ? signal.aboutAMinor() : signal;
        ledger.write(minor.at(signal.gate().asking(proposed.asks()))
                .when(signal.moments().later(null)));
        ledger.enter(id, Entry.Kind.DOUBTED, proposed.words());
        audit.record(Act.on(id, "signal.doubt"));
    }
}
