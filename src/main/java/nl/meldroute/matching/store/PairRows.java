package nl.meldroute.matching.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Verdict;
import nl.meldroute.matching.Waiting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Pairs of signals; what they have in common is still sealed. */
@Repository
public class PairRows {
    private final JdbcClient client;

    PairRows(JdbcClient client) {
        this.client = client;
    }

    /** One pair. */
    public record Row(
            UUID id,
            ReportId low,
            ReportId high,
            int version,
            @Nullable LocalDate openSince,
            @Nullable Verdict verdict,
            byte[] found,
            byte[] judged,
            byte @Nullable [] opened) {}

    /** One comparison at a time, until the transaction ends: two that don't see each other would miss what they share. */
    public void queue() {
        client.sql("select pg_advisory_xact_lock(hashtext('matching.pair'))")
                .query((_, _) -> true)
                .single();
    }

    public void insert(Row row) {
        client.sql("""
                insert into matching.pair (id, low, high, open_since, verdict, found, judged, opened)
                values (:id, :low, :high, :since, :verdict, :found, :judged, :opened)
                """)
                .param("id", row.id())
                .param("low", row.low().value())
                .param("high", row.high().value())
                .param("since", row.openSince())
                .param("verdict", row.verdict() == null ? null : row.verdict().name())
                .param("found", row.found())
                .param("judged", row.judged())
                .param("opened", row.opened())
                .update();
    }

    /** Writes it over the version that the row names; false where somebody was first. */
    public boolean update(Row row) {
        return client.sql("""
                update matching.pair
                set open_since = :since, verdict = :verdict, found = :found, judged = :judged, opened = :opened,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .param("since", row.openSince())
                        .param(
                                "verdict",
                                row.verdict() == null ? null : row.verdict().name())
                        .param("found", row.found())
                        .param("judged", row.judged())
                        .param("opened", row.opened())
                        .param("id", row.id())
                        .param("version", row.version())
                        .update()
                == 1;
    }

    public void delete(UUID id) {
        client.sql("delete from matching.pair where id = ?").param(id).update();
    }

    public List<Row> of(ReportId signal) {
        return client.sql("select * from matching.pair where low = :signal or high = :signal")
                .param("signal", signal.value())
                .query(PairRows::read)
                .list();
    }

    public Optional<Row> find(ReportId one, ReportId other) {
        return client.sql("""
                select * from matching.pair where (low, high) = (:one, :other) or (low, high) = (:other, :one)
                """)
                .param("one", one.value())
                .param("other", other.value())
                .query(PairRows::read)
                .optional();
    }

    /** What waits for a look of these, by signal. */
    public Map<ReportId, Waiting> waiting(Collection<ReportId> signals) {
        Map<ReportId, Waiting> found = new HashMap<>();
        client.sql("""
                select signal, count(*) waiting, min(open_since) since
                from (select low as signal, open_since from matching.pair where low = any (:ids) and open_since is not null
                      union all
                      select high, open_since from matching.pair where high = any (:ids) and open_since is not null) pair
                group by signal
                """).param("ids", values(signals)).query((ResultSet row) -> put(row, found));
        return found;
    }

    public int waitingAmong(Collection<ReportId> signals) {
        return client.sql("""
                select count(*) from unnest(?) signal
                where exists (select from matching.pair where low = signal and open_since is not null)
                   or exists (select from matching.pair where high = signal and open_since is not null)
                """).param(values(signals)).query(Integer.class).single();
    }

    private static void put(ResultSet row, Map<ReportId, Waiting> found) throws SQLException {
        found.put(id(row, "signal"), waiting(row));
    }

    public Optional<Waiting> waiting(ReportId signal) {
        return client.sql("""
                select count(*) waiting, min(open_since) since from matching.pair
                where (low = :signal or high = :signal) and open_since is not null having count(*) > 0
                """)
                .param("signal", signal.value())
                .query((row, _) -> waiting(row))
                .optional();
    }

    /** Which signals are linked to this one. */
    public List<ReportId> linked(ReportId signal) {
        return client.sql("""
                select case when low = :signal then high else low end other from matching.pair
                where (low = :signal or high = :signal) and verdict = 'SAME'
                """)
                .param("signal", signal.value())
                .query((row, _) -> id(row, "other"))
                .list();
    }

    private static UUID[] values(Collection<ReportId> signals) {
        return signals.stream().map(ReportId::value).toArray(UUID[]::new);
    }

    private static Waiting waiting(ResultSet row) throws SQLException {
        return new Waiting(row.getInt("waiting"), row.getObject("since", LocalDate.class));
    }

    private static Row read(ResultSet row, int at) throws SQLException {
        String verdict = row.getString("verdict");
        return new Row(
                row.getObject("id", UUID.class),
                id(row, "low"),
                id(row, "high"),
                row.getInt("version"),
                row.getObject("open_since", LocalDate.class),
                verdict == null ? null : Verdict.valueOf(verdict),
                row.getBytes("found"),
                row.getBytes("judged"),
                row.getBytes("opened"));
    }

    private static ReportId id(ResultSet row, String column) throws SQLException {
        return new ReportId(row.getObject(column, UUID.class));
    }
}
