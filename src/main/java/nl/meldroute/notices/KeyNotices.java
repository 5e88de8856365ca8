package nl.meldroute.notices;

import nl.meldroute.database.ActingDatabase;
import nl.meldroute.vault.VaultRekeyed;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Tells officer, deputy and privacy officer that the keys of the vault changed, without a word of what is in it. Written down in
 * the transaction that changes them: no key changes unseen, and nobody hears of one that did not.
 */
@Component
class KeyNotices {
    private final Outbox outbox;
    private final ActingDatabase vault;

    KeyNotices(Outbox outbox, @Qualifier("vault") ActingDatabase vault) {
        this.outbox = outbox;
        this.vault = vault;
    }

    @EventListener
    void on(VaultRekeyed event) {
        outbox.keys(vault.client());
    }
}
