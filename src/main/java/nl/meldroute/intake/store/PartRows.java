package nl.meldroute.intake.store;

import java.util.Optional;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What signals say that were taken out of another one, still sealed. */
@Repository
public class PartRows {
    private final JdbcClient client;

    PartRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(ReportId signal, byte[] content) {
        client.sql("insert into intake.part (signal_id, content) values (?, ?)")
                .params(signal.value(), content)
                .update();
    }

    public void blot(ReportId signal, byte[] content) {
        client.sql("update intake.part set content = ? where signal_id = ?")
                .params(content, signal.value())
                .update();
    }

    public Optional<byte[]> find(ReportId signal) {
        return client.sql("select content from intake.part where signal_id = ?")
                .param(signal.value())
                .query(byte[].class)
                .optional();
    }
}
