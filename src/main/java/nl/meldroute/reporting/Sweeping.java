package nl.meldroute.reporting;

import nl.meldroute.database.SteadyClock;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Takes away what is past its term: old drafts, drafts that were thrown away, and the own text of reporters. A draft that was
 * thrown away goes at the second round after it, so that it can be taken back for at least one round.
 */
@Component
class Sweeping {
    private final Drafts drafts;
    private final Mailbox mailbox;
    private final SteadyClock clock;

    Sweeping(Drafts drafts, Mailbox mailbox, SteadyClock clock) {
        this.drafts = drafts;
        this.mailbox = mailbox;
        this.clock = clock;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        if (clock.steady()) {
            drafts.sweep();
            mailbox.sweep();
        }
    }
}
