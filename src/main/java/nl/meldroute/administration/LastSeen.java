package nl.meldroute.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.identity.RunningSignIns;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.stereotype.Component;

/** When accounts were used last, to the day: a moment could be laid beside that of a report. */
@Component
class LastSeen {
    private final AuditTrail trail;
    private final RunningSignIns running;
    private final Clock clock;

    LastSeen(AuditTrail trail, RunningSignIns running, Clock clock) {
        this.trail = trail;
        this.running = running;
        this.clock = clock;
    }

    Map<AccountId, LocalDate> of(Collection<AccountId> accounts) {
        Map<AccountId, LocalDate> days = new HashMap<>(trail.lastSignIns(accounts));
        accounts.stream()
                .filter(account -> !running.of(account).isEmpty())
                .forEach(account -> days.put(account, WorkCalendar.today(clock)));
        return days;
    }
}
