package nl.meldroute.matching;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Has memory read the register soon after the start, and once a day; without a database it waits for the next round. */
@Component
class NeighbourSweep {
    private static final Logger LOG = LoggerFactory.getLogger(NeighbourSweep.class);
    private final Comparisons comparisons;

    NeighbourSweep(Comparisons comparisons) {
        this.comparisons = comparisons;
    }

    @Scheduled(initialDelayString = "PT20S", fixedDelayString = "P1D")
    void sweep() {
        try {
            comparisons.prepare();
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Comparing is prepared later ({})", noDatabase.getClass().getSimpleName());
        }
    }
}
