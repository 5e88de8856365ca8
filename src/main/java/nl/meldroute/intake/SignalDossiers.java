package nl.meldroute.intake;

import nl.meldroute.files.Dossiers;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Tells the pages of attachments on which page their signal is, and how it is called. */
@ModuleDoor
public class SignalDossiers implements Dossiers {
    private final Ledger ledger;

    SignalDossiers(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Dossier of(ReportId id) {
        Signal signal = ledger.signal(id);
        if (signal.stage().unread()) {
            throw new NotForYou();
        }
        return signal.number() == null
                ? new Dossier("", Paths.toInbox(id))
                : new Dossier(signal.numbered(), Paths.toSignal(signal.numbered()));
    }
}
