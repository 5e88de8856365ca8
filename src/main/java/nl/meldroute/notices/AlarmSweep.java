package nl.meldroute.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.SetBack;
import nl.meldroute.notices.rules.AlarmLadder;
import nl.meldroute.notices.rules.Alert;
import nl.meldroute.notices.store.AlarmRows;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes down the alert that is due. Run twice, it does what it does once. */
@Component
class AlarmSweep {
    private final ActingDatabase database;
    private final AlarmRows alarms;
    private final Outbox outbox;
    private final Edition edition;
    private final Clock clock;
    /** In memory alone: in the database it would be the minute of a report. */
    private @Nullable Instant last;

    AlarmSweep(ActingDatabase database, AlarmRows alarms, Outbox outbox, Edition edition, Clock clock) {
        this.database = database;
        this.alarms = alarms;
        this.outbox = outbox;
        this.edition = edition;
        this.clock = clock;
    }

    synchronized void run() {
        Instant now = clock.instant();
        AlarmLadder ladder = ladder(LocalDate.ofInstant(now, Notices.ZONE));
        if (database.as(Acting.nobody(Purpose.ALARM), () -> alert(ladder, now)).isPresent()) {
            last = now;
        }
    }

    private Optional<Alert> alert(AlarmLadder ladder, Instant now) {
        alarms.settle(now.truncatedTo(ChronoUnit.MINUTES), SetBack.SLACK);
        Optional<Alert> due = ladder.due(alarms.lock(), last, now);
        due.ifPresent(alert -> {
            alert.climbed().forEach(alarms::climbed);
            outbox.alert(alert.piket());
        });
        return due;
    }

    private AlarmLadder ladder(LocalDate today) {
        return new AlarmLadder(
                edition.parameter(ParameterName.ALARM_LADDER, today),
                edition.parameter(ParameterName.ALERT_PAUSE, today));
    }
}
