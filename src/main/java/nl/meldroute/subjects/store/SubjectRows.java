package nl.meldroute.subjects.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.subjects.SubjectId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Subjects and how they stood before, still sealed. */
@Repository
public class SubjectRows {
    private static final String COLUMNS = "select id, signal_id, version, removed, content from subjects.subject ";
    private final JdbcClient client;

    SubjectRows(JdbcClient client) {
        this.client = client;
    }

    /** One subject. */
    public record Row(SubjectId id, ReportId signal, int version, boolean removed, byte[] content) {}

    /** How one stood until it was changed. */
    public record Before(UUID id, Instant at, AccountId by, boolean removed, byte[] content) {}

    /** Adds it behind the others of its signal; false where the id was used before. */
    public boolean insert(Row row) {
        return client.sql("""
                insert into subjects.subject (id, signal_id, place, content)
                select :id, :signal, coalesce(max(place), 0) + 1, :content from subjects.subject where signal_id = :signal
                on conflict (id) do nothing
                """)
                        .param("id", row.id().value())
                        .param("signal", row.signal().value())
                        .param("content", row.content())
                        .update()
                == 1;
    }

    /** Writes it over the version that the row names; false where another screen was first. */
    public boolean update(Row row) {
        return client.sql("""
                update subjects.subject set content = ?, removed = ?, version = version + 1
                where id = ? and signal_id = ? and version = ?
                """)
                        .params(row.content(), row.removed(), row.id().value())
                        .params(row.signal().value(), row.version())
                        .update()
                == 1;
    }

    public void keep(SubjectId subject, Before before) {
        client.sql("""
                insert into subjects.correction (id, subject_id, at, account, removed, content) values (?, ?, ?, ?, ?, ?)
                """)
                .params(before.id(), subject.value(), Timestamp.from(before.at()))
                .params(before.by().value(), before.removed(), before.content())
                .update();
    }

    public Optional<Row> find(ReportId signal, SubjectId subject) {
        return client.sql(COLUMNS + "where signal_id = ? and id = ?")
                .params(signal.value(), subject.value())
                .query(SubjectRows::read)
                .optional();
    }

    /** Those that were not removed, the oldest first. */
    public List<Row> of(ReportId signal) {
        return client.sql(COLUMNS + "where signal_id = ? and not removed order by place, id")
                .param(signal.value())
                .query(SubjectRows::read)
                .list();
    }

    /** Those that were changed, also where they were removed. */
    public List<Row> changed(ReportId signal) {
        return client.sql(COLUMNS + "where signal_id = ? and version > 1")
                .param(signal.value())
                .query(SubjectRows::read)
                .list();
    }

    public Set<SubjectId> ids(ReportId signal) {
        return client
                .sql("select id from subjects.subject where signal_id = ?")
                .param(signal.value())
                .query((row, _) -> new SubjectId(row.getObject("id", UUID.class)))
                .list()
                .stream()
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those of some signals that were not removed. */
    public Map<ReportId, List<Row>> of(Collection<ReportId> signals) {
        UUID[] ids = signals.stream().map(ReportId::value).toArray(UUID[]::new);
        return client
                .sql(COLUMNS + "where signal_id = any (?) and not removed")
                .param(ids)
                .query(SubjectRows::read)
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::signal));
    }

    public List<ReportId> signals() {
        return client.sql("select distinct signal_id from subjects.subject where not removed")
                .query((row, _) -> new ReportId(row.getObject("signal_id", UUID.class)))
                .list();
    }

    /** The latest first. */
    public List<Before> before(SubjectId subject) {
        return client.sql("""
                select id, at, account, removed, content from subjects.correction where subject_id = ?
                order by at desc, id
                """)
                .param(subject.value())
                .query((row, _) -> new Before(
                        row.getObject("id", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        new AccountId(row.getObject("account", UUID.class)),
                        row.getBoolean("removed"),
                        row.getBytes("content")))
                .list();
    }

    private static Row read(ResultSet row, int at) throws SQLException {
        return new Row(
                new SubjectId(row.getObject("id", UUID.class)),
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getInt("version"),
                row.getBoolean("removed"),
                row.getBytes("content"));
    }
}
