package nl.meldroute.sharing.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is shared, still sealed, and that a department reacted. The row policies show each only what it has the key of. */
@Repository
public class ShareRows {
    private final JdbcClient client;

    ShareRows(JdbcClient client) {
        this.client = client;
    }

    /** One of them. */
    public record Row(
            UUID id,
            ReportId signal,
            Instant sharedAt,
            LocalDate until,
            @Nullable Instant endedAt,
            byte[] content) {}

    public void insert(Row row) {
        client.sql("insert into sharing.share (id, signal_id, shared_at, until_day, content) values (?, ?, ?, ?, ?)")
                .params(row.id(), row.signal().value(), Timestamp.from(row.sharedAt()), row.until(), row.content())
                .update();
    }

    /** All of a signal, the latest first. */
    public List<Row> of(ReportId signal) {
        return client.sql("select * from sharing.share where signal_id = ? order by shared_at desc, id")
                .param(signal.value())
                .query(ShareRows::read)
                .list();
    }

    public Optional<Row> find(UUID id) {
        return client.sql("select * from sharing.share where id = ?")
                .param(id)
                .query(ShareRows::read)
                .optional();
    }

    /** Those that are read on this day by whoever looks, the latest first. */
    public List<Row> readOn(LocalDate day) {
        return client.sql("""
                select * from sharing.share where ended_at is null and until_day >= ? order by shared_at desc, id
                """).param(day).query(ShareRows::read).list();
    }

    public int countReadOn(LocalDate day) {
        return client.sql("select count(*) from sharing.share where ended_at is null and until_day >= ?")
                .param(day)
                .query(Integer.class)
                .single();
    }

    public void end(UUID id, Instant at) {
        client.sql("update sharing.share set ended_at = ? where id = ? and ended_at is null")
                .params(Timestamp.from(at), id)
                .update();
    }

    public void resume(UUID id) {
        client.sql("update sharing.share set ended_at = null where id = ?")
                .param(id)
                .update();
    }

    /** Notes a reaction; false where this form was there before. */
    public boolean react(UUID once, UUID share, AccountId by, LocalDate day) {
        return client.sql("""
                insert into sharing.reaction (id, share_id, account, day) values (?, ?, ?, ?) on conflict do nothing
                """).params(once, share, by.value(), day).update() == 1;
    }

    public List<LocalDate> reactions(UUID share) {
        return client.sql("select day from sharing.reaction where share_id = ? order by day, id")
                .param(share)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        Timestamp ended = row.getTimestamp("ended_at");
        return new Row(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getTimestamp("shared_at").toInstant(),
                row.getObject("until_day", LocalDate.class),
                ended == null ? null : ended.toInstant(),
                row.getBytes("content"));
    }
}
