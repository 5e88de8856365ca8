package nl.meldroute.audit;

import java.time.Clock;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.kernel.Acting;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Writes down what is done, in the transaction of the act itself: without the row no act, without the act no row. Who acts
 * and why is what the door said (NEN 7513 as model).
 */
@Component
public class Audit {
    private final Entries entries;
    private final Clock clock;

    Audit(Entries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /** Writes in the transaction under way. */
    public void record(Act act) {
        entries.append(Acting.required(), act, clock.instant());
    }

    /** Writes in a transaction of another database role. */
    public void record(Act act, JdbcClient client) {
        new Entries(client).append(Acting.required(), act, clock.instant());
    }
}
