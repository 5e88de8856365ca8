package nl.meldroute.vault;

import java.util.function.Supplier;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Transactions in the role that may open envelopes, each with its own rows on the audit. */
@Component
class VaultRole {
    private final ActingDatabase database;
    private final Audit audit;

    VaultRole(@Qualifier("vault") ActingDatabase database, Audit audit) {
        this.database = database;
        this.audit = audit;
    }

    /** Does something for whoever passed the door. */
    <T> T during(Supplier<T> act) {
        return database.as(Acting.required(), () -> {
            // The audit has one writer at a time: a caller that holds it in another transaction would wait for itself.
            database.client().sql("set local lock_timeout = '5s'").update();
            return act.get();
        });
    }

    /** Writes on the audit, in the transaction under way. */
    void record(Act act) {
        audit.record(act, database.client());
    }
}
