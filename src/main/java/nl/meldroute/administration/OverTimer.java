package nl.meldroute.administration;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks at a start and each few minutes what is over. Without a database it waits. */
@Component
class OverTimer {
    private static final Logger LOG = LoggerFactory.getLogger(OverTimer.class);
    private final OverSweep sweep;

    OverTimer(OverSweep sweep) {
        this.sweep = sweep;
    }

    @Scheduled(fixedDelayString = "PT5M")
    void look() {
        try {
            sweep.run();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug("What is over is not known: {}", noDatabase.getClass().getName());
        }
    }
}
