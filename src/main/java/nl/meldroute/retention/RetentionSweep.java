package nl.meldroute.retention;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Erases what is due, every hour. Run twice it does what it does once; without a database it waits for the next round. */
@Component
public class RetentionSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);
    private final Erasure erasure;

    RetentionSweep(Erasure erasure) {
        this.erasure = erasure;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        try {
            run();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Erasing waits ({})", noDatabase.getClass().getSimpleName());
        }
    }

    /** One round. */
    public void run() {
        erasure.catchUp();
        erasure.namesDue().forEach(erasure::eraseNames);
        erasure.due().forEach(due -> erasure.erase(due.batch(), due.signal()));
        erasure.finish();
        erasure.eraseEnvelopes();
    }
}
