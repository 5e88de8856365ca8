package nl.meldroute.sources;

import nl.meldroute.database.SteadyClock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Erases files that are past their day, every hour, where the clock is to be believed. */
@Component
class SourceSweep {
    private static final Logger LOG = LoggerFactory.getLogger(SourceSweep.class);
    private final SourceBook book;
    private final SteadyClock clock;

    SourceSweep(SourceBook book, SteadyClock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Scheduled(initialDelayString = "PT10M", fixedDelayString = "PT1H")
    void sweep() {
        try {
            if (clock.steady()) {
                book.erasePast();
            }
        } catch (DataAccessException | TransactionException noDatabase) {
            LOG.warn("Erasing of registers waits ({})", noDatabase.getClass().getSimpleName());
        }
    }
}
