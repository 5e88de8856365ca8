package nl.meldroute.notices;

import java.time.Clock;
import java.time.Instant;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.rules.Retry;
import nl.meldroute.notices.store.AlarmRows;
import nl.meldroute.notices.store.OutboxRows;
import nl.meldroute.notices.store.Outgoing;
import org.springframework.stereotype.Component;

/**
 * Sends what is written down, one transaction for each row: it is sent, then it is gone. What dies in between is sent again;
 * what fails stays and waits longer each time.
 */
@Component
class SendSweep {
    private final ActingDatabase database;
    private final OutboxRows rows;
    private final AlarmRows alarms;
    private final Carriers carriers;
    private final Clock clock;

    SendSweep(ActingDatabase database, OutboxRows rows, AlarmRows alarms, Carriers carriers, Clock clock) {
        this.database = database;
        this.rows = rows;
        this.alarms = alarms;
        this.carriers = carriers;
        this.clock = clock;
    }

    void run() {
        boolean more = true;
        while (more) {
            more = database.as(Acting.nobody(Purpose.NOTIFYING), () -> sendNext(clock.instant()));
        }
    }

    private boolean sendNext(Instant now) {
        return rows.take(now)
                .map(notice -> {
                    if (send(notice)) {
                        rows.delete(notice);
                    } else {
                        rows.keep(notice, now.plus(Retry.after(notice.attempts() + 1)));
                    }
                    return notice;
                })
                .isPresent();
    }

    /** An alert counts what is unopened at this moment; when all was opened it has nothing to tell any more. */
    private boolean send(Outgoing notice) {
        int number = notice.kind() == Outgoing.Kind.ALERT ? alarms.unopened() : notice.number();
        return number == 0 || carriers.carry(notice, number);
    }
}
