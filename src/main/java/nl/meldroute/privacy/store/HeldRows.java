package nl.meldroute.privacy.store;

import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holding;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts what is held of a signal; the tables are those that the modules name. */
@Repository
public class HeldRows {
    private final JdbcClient client;

    HeldRows(JdbcClient client) {
        this.client = client;
    }

    public int count(Holding.Kept kept, ReportId signal) {
        return client.sql("select count(*) from " + kept.table() + " where " + kept.where())
                .param("signal", signal.value())
                .query(Integer.class)
                .single();
    }
}
