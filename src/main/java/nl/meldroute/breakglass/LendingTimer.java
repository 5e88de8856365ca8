package nl.meldroute.breakglass;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Looks each minute whether the time of a copy is over. Without a database it waits; the copy can't be read then either. */
@Component
class LendingTimer {
    private static final Logger LOG = LoggerFactory.getLogger(LendingTimer.class);
    private final Lending lending;

    LendingTimer(Lending lending) {
        this.lending = lending;
    }

    @Scheduled(initialDelayString = "PT1M", fixedDelayString = "PT1M")
    void look() {
        try {
            lending.sweep();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.debug(
                    "Whether a copy is over is not known: {}",
                    noDatabase.getClass().getName());
        }
    }
}
