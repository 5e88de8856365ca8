package nl.meldroute.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.notices.rules.DailyNotice;
import nl.meldroute.notices.store.ArrivalRows;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import org.springframework.stereotype.Component;

/**
 * Writes down the one notice of a day, once. A day without a signal passes too: a notice right after the first signal would
 * tell its time.
 */
@Component
class DailySweep {
    private final ActingDatabase database;
    private final ArrivalRows arrivals;
    private final Outbox outbox;
    private final Edition edition;
    private final Clock clock;

    DailySweep(ActingDatabase database, ArrivalRows arrivals, Outbox outbox, Edition edition, Clock clock) {
        this.database = database;
        this.arrivals = arrivals;
        this.outbox = outbox;
        this.edition = edition;
        this.clock = clock;
    }

    void run() {
        LocalDate due = lastDue(clock.instant());
        database.as(Acting.nobody(Purpose.NOTIFYING), () -> {
            int number = arrivals.begin(due) ? arrivals.take() : 0;
            if (number > 0) {
                outbox.daily(number);
            }
            return number;
        });
    }

    private LocalDate lastDue(Instant now) {
        LocalDate today = LocalDate.ofInstant(now, Notices.ZONE);
        return DailyNotice.lastDue(edition.parameter(ParameterName.DAILY_NOTICE, today), now, Notices.ZONE);
    }
}
