package nl.meldroute.audit;

import nl.meldroute.identity.AdministratorAdded;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Keeps that the first administrator made an account, in the transaction that makes it. */
@Component
class FirstOnRecord {
    private final Audit audit;

    FirstOnRecord(Audit audit) {
        this.audit = audit;
    }

    @EventListener
    void on(AdministratorAdded event) {
        audit.record(Act.on(event.account(), "account.first"));
    }
}
