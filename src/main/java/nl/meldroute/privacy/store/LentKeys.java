package nl.meldroute.privacy.store;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Reader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped key of each part that is lent. */
@Repository
public class LentKeys {
    private final JdbcClient client;

    LentKeys(JdbcClient client) {
        this.client = client;
    }

    public void insert(UUID part, ReportId signal, Reader reader, byte[] wrapped) {
        client.sql("insert into privacy.lent_key (part_id, case_id, role, department, wrapped) values (?, ?, ?, ?, ?)")
                .params(part, signal.value(), reader.role().name(), reader.department(), wrapped)
                .update();
    }

    public Optional<byte[]> find(UUID part) {
        return client.sql("select wrapped from privacy.lent_key where part_id = ?")
                .param(part)
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    public void end(UUID part) {
        ended(part, true);
    }

    public void resume(UUID part) {
        ended(part, false);
    }

    public void delete(UUID part) {
        client.sql("delete from privacy.lent_key where part_id = ?").param(part).update();
    }

    private void ended(UUID part, boolean ended) {
        client.sql("update privacy.lent_key set ended = ? where part_id = ?")
                .params(ended, part)
                .update();
    }
}
