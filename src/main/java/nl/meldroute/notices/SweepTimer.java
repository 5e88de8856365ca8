package nl.meldroute.notices;

import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Runs each sweep every few seconds. Without a database they wait, and say so once. */
@Component
class SweepTimer {
    private static final String POLL = "${meldroute.notices.poll}";
    private static final Logger LOG = LoggerFactory.getLogger(SweepTimer.class);
    private final AlarmSweep alarms;
    private final DailySweep daily;
    private final SendSweep sending;
    private final ReminderSweep reminding;
    private final AtomicBoolean away = new AtomicBoolean();

    SweepTimer(AlarmSweep alarms, DailySweep daily, SendSweep sending, ReminderSweep reminding) {
        this.alarms = alarms;
        this.daily = daily;
        this.sending = sending;
        this.reminding = reminding;
    }

    @Scheduled(initialDelayString = POLL, fixedDelayString = POLL)
    void write() {
        unlessAway(() -> {
            alarms.run();
            daily.run();
        });
    }

    @Scheduled(initialDelayString = POLL, fixedDelayString = POLL)
    void send() {
        unlessAway(() -> {
            sending.run();
            reminding.run();
        });
    }

    private void unlessAway(Runnable sweep) {
        try {
            sweep.run();
            away.set(false);
        } catch (DataAccessException | TransactionException noDatabase) {
            if (!away.getAndSet(true)) {
                LOG.warn(
                        "Notices wait for the database ({})",
                        noDatabase.getClass().getSimpleName());
            }
        }
    }
}
