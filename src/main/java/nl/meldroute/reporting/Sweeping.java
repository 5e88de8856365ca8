package nl.meldroute.reporting;

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

    Sweeping(Drafts drafts, Mailbox mailbox) {
        this.drafts = drafts;
        this.mailbox = mailbox;
    }

    @Scheduled(fixedDelayString = "PT10M", initialDelayString = "PT10M")
    void sweep() {
        drafts.sweep();
        mailbox.sweep();
    }
}
