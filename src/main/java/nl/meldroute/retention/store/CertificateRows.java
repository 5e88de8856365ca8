package nl.meldroute.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meldroute.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What stays of signals that are gone: numbers, and how many rows of each kind. */
@Repository
public class CertificateRows {
    private final JdbcClient client;

    CertificateRows(JdbcClient client) {
        this.client = client;
    }

    /** A signal that is gone; its number, if it had one. */
    public record Gone(@Nullable String number) {}

    /** Writes down that a signal went, with what was held of it, and counts it for the figures. */
    public void certify(UUID batch, Retention gone, Map<String, Integer> rows) {
        client.sql("""
                insert into retention.erased (batch, place, number)
                select :batch, coalesce(max(place), 0) + 1, :number from retention.erased where batch = :batch
                """).param("batch", batch).param("number", gone.number()).update();
        rows.forEach(
                (kind, number) -> client.sql("""
                insert into retention.erased_rows as known (batch, kind, number) values (?, ?, ?)
                on conflict (batch, kind) do update set number = known.number + excluded.number
                """).params(batch, kind, number).update());
        count(gone);
    }

    /** Counts one more for the figures. */
    public void count(Retention gone) {
        client.sql("""
                insert into retention.tally as known (year, result, number) values (?, ?, 1)
                on conflict (year, result) do update set number = known.number + 1
                """).params(gone.closedOn().getYear(), gone.result()).update();
    }

    public List<Gone> gone(UUID batch) {
        return client.sql("select number from retention.erased where batch = ? order by number, place")
                .param(batch)
                .query((row, _) -> new Gone(row.getString("number")))
                .list();
    }

    public Map<String, Integer> rows(UUID batch) {
        Map<String, Integer> found = new TreeMap<>();
        client.sql("select kind, number from retention.erased_rows where batch = ?")
                .param(batch)
                .query((ResultSet row) -> put(row, found));
        return found;
    }

    private static void put(ResultSet row, Map<String, Integer> found) throws SQLException {
        found.put(row.getString("kind"), row.getInt("number"));
    }
}
