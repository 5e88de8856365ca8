package nl.meldroute.matching.store;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mark that the latest comparison left. */
@Repository
public class MarkRow {
    private final JdbcClient client;

    MarkRow(JdbcClient client) {
        this.client = client;
    }

    public UUID read() {
        return client.sql("select mark from matching.mark").query(UUID.class).single();
    }

    public void leave(UUID mark) {
        client.sql("update matching.mark set mark = ?").param(mark).update();
    }
}
