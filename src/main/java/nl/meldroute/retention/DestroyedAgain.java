package nl.meldroute.retention;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.privacy.Holdings;
import nl.meldroute.vault.EndedEnvelopes;

/** Destroys what a backup brought back. It was decided then; nothing that the backup says of it stands in the way. */
@ModuleDoor
public class DestroyedAgain {
    private static final String RESTORED = "restored";
    private final Proposals.Rows rows;
    private final Holdings holdings;
    private final EndedEnvelopes envelopes;
    private final Audit audit;
    private final Clock clock;

    DestroyedAgain(Proposals.Rows rows, Holdings holdings, EndedEnvelopes envelopes, Audit audit, Clock clock) {
        this.rows = rows;
        this.holdings = holdings;
        this.envelopes = envelopes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Destroys it, each in a transaction of its own; that it was done is on the audit, whether or not anything of it was there. */
    @JobDoor(purpose = Purpose.ERASING)
    public void destroy(Destroyed line) {
        ReportId signal = line.signal();
        switch (line.act()) {
            case Destroyed.SIGNAL -> signal(signal);
            case Destroyed.NAMES -> names(signal);
            default -> envelopes.erase(List.of(signal));
        }
        audit.record(Act.on(signal, line.act()).because(RESTORED));
    }

    private void signal(ReportId signal) {
        Optional<Retention> retention = rows.terms().find(signal);
        Optional<UUID> batch = rows.proposals().confirmed(signal);
        rows.proposals().remove(signal);
        Map<String, Integer> gone = holdings.erase(signal);
        retention.ifPresent(kept -> batch.ifPresentOrElse(
                confirmed -> rows.certificates().certify(confirmed, kept, gone),
                () -> rows.certificates().count(kept)));
    }

    private void names(ReportId signal) {
        if (holdings.there(signal)) {
            holdings.eraseNames(signal);
            rows.terms().namesErased(signal, WorkCalendar.today(clock));
        }
    }
}
