package nl.meldroute.identity;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.meldroute.database.SteadyClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Forgets days of absence long past. Run twice it does what it does once; without a database it waits for the next round. */
@Component
class AbsenceSweep {
    /** Long enough to look back on after a long leave. */
    private static final int DAYS_KEPT = 90;

    private static final Logger LOG = LoggerFactory.getLogger(AbsenceSweep.class);
    private final Absences absences;
    private final Clock clock;
    private final SteadyClock steady;

    AbsenceSweep(Absences absences, Clock clock, SteadyClock steady) {
        this.absences = absences;
        this.clock = clock;
        this.steady = steady;
    }

    @Scheduled(initialDelayString = "PT20M", fixedDelayString = "PT12H")
    void sweep() {
        try {
            if (steady.steady()) {
                absences.forget(
                        LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(DAYS_KEPT));
            }
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Old absences wait ({})", noDatabase.getClass().getSimpleName());
        }
    }
}
