package nl.meldroute.retention;

import java.io.UncheckedIOException;
import nl.meldroute.database.SteadyClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Erases what is due, every hour, where the clock is to be believed. Run twice it does what it does once; without a database it waits for the next round. */
@Component
public class RetentionSweep {
    private static final Logger LOG = LoggerFactory.getLogger(RetentionSweep.class);
    private final Erasure erasure;
    private final LedgerKeeper ledger;
    private final SteadyClock clock;

    RetentionSweep(Erasure erasure, LedgerKeeper ledger, SteadyClock clock) {
        this.erasure = erasure;
        this.ledger = ledger;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        try {
            if (clock.steady()) {
                run();
            }
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Erasing waits ({})", noDatabase.getClass().getSimpleName());
        } catch (UncheckedIOException unwritten) {
            LOG.error("Nothing is erased: what stands beside the checkpoints can't be read or written", unwritten);
        }
    }

    /** One round. What can't be kept out of a backup is not destroyed, so the list goes first; and last, as soon as it is done. */
    public void run() {
        ledger.write();
        erasure.catchUp();
        erasure.namesDue().forEach(erasure::eraseNames);
        erasure.due().forEach(due -> erasure.erase(due.batch(), due.signal()));
        erasure.finish();
        erasure.eraseEnvelopes();
        ledger.write();
    }
}
