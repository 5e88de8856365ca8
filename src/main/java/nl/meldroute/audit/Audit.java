package nl.meldroute.audit;

import java.time.Clock;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes down what is done, in the transaction of the act itself: without the row no act, without the act no row. Who acts
 * and why is what the door said (NEN 7513 as model).
 */
@Component
public class Audit {
    private final Entries entries;
    private final ActingDatabase database;
    private final Clock clock;

    Audit(Entries entries, ActingDatabase database, Clock clock) {
        this.entries = entries;
        this.database = database;
        this.clock = clock;
    }

    /**
     * Writes in the transaction under way, as the last thing it does. The audit has one writer at a time, so whoever wrote
     * sooner would keep all others waiting while it still looks for what it shows.
     */
    public void record(Act act) {
        Acting acting = Acting.required();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void beforeCommit(boolean readOnly) {
                database.as(acting, () -> {
                    entries.append(acting, act, clock.instant());
                    return act;
                });
            }
        });
    }

    /** Writes now, for who reads the audit itself: that look is on it too. */
    void recordAtOnce(Act act) {
        entries.append(Acting.required(), act, clock.instant());
    }

    /** Writes in a transaction of another database role, now. */
    public void record(Act act, JdbcClient client) {
        new Entries(client).append(Acting.required(), act, clock.instant());
    }
}
