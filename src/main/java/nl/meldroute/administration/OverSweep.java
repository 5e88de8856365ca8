package nl.meldroute.administration;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.administration.store.LastDayRows;
import nl.meldroute.administration.store.NominationRows;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;

/** Ends accounts whose last day is over, and takes away proposals with which nobody agreed in time. */
@ModuleDoor
class OverSweep {
    private final Accounts accounts;
    private final LastDayRows lastDays;
    private final NominationRows nominations;
    private final Audit audit;
    private final Clock clock;

    OverSweep(Accounts accounts, LastDayRows lastDays, NominationRows nominations, Audit audit, Clock clock) {
        this.accounts = accounts;
        this.lastDays = lastDays;
        this.nominations = nominations;
        this.audit = audit;
        this.clock = clock;
    }

    /** What is over today. The sign-ins of a closed account end by themselves, since its stamp is gone. */
    @JobDoor(purpose = Purpose.ADMINISTRATION)
    public void run() {
        LocalDate today = WorkCalendar.today(clock);
        lastDays.takeBefore(today).forEach(account -> {
            accounts.close(account);
            audit.record(Act.on(account, "account.close").because("LAST_DAY"));
        });
        nominations.deleteBefore(today.minus(Nominations.OPEN));
    }
}
