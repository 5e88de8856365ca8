package nl.meldroute.privacy.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The wrapped key of each signal. */
@Repository
public class CaseKeys {
    private final JdbcClient client;

    public CaseKeys(JdbcClient client) {
        this.client = client;
    }

    public void insert(ReportId signal, byte[] wrapped) {
        client.sql("insert into privacy.case_key (case_id, wrapped) values (?, ?)")
                .params(signal.value(), wrapped)
                .update();
        named(signal);
    }

    /** All that may name people goes with the row, and a new row stands for what is written later. */
    public void eraseNames(ReportId signal) {
        client.sql("delete from privacy.names where case_id = ?")
                .param(signal.value())
                .update();
        named(signal);
    }

    public Optional<byte[]> find(ReportId signal) {
        return client.sql("select wrapped from privacy.case_key where case_id = ?")
                .param(signal.value())
                .query((row, _) -> row.getBytes("wrapped"))
                .optional();
    }

    public Map<ReportId, byte[]> find(Collection<ReportId> signals) {
        Map<ReportId, byte[]> found = HashMap.newHashMap(signals.size());
        UUID[] ids = signals.stream().map(ReportId::value).toArray(UUID[]::new);
        client.sql("select case_id, wrapped from privacy.case_key where case_id = any (?)")
                .param(ids)
                .query((ResultSet row) -> put(row, found));
        return found;
    }

    /** Of which signals there is a key. */
    public List<ReportId> all() {
        return client.sql("select case_id from privacy.case_key")
                .query((row, _) -> new ReportId(row.getObject("case_id", UUID.class)))
                .list();
    }

    public void keepFrom(ReportId signal, AccountId person) {
        client.sql("update privacy.case_key set kept_from = ? where case_id = ?")
                .params(person.value(), signal.value())
                .update();
    }

    public void keepFromNobody(ReportId signal) {
        client.sql("update privacy.case_key set kept_from = null where case_id = ?")
                .param(signal.value())
                .update();
    }

    public void delete(ReportId signal) {
        client.sql("delete from privacy.case_key where case_id = ?")
                .param(signal.value())
                .update();
    }

    private void named(ReportId signal) {
        client.sql("insert into privacy.names (case_id) values (?)")
                .param(signal.value())
                .update();
    }

    private static void put(ResultSet row, Map<ReportId, byte[]> found) throws SQLException {
        found.put(new ReportId(row.getObject("case_id", UUID.class)), row.getBytes("wrapped"));
    }
}
