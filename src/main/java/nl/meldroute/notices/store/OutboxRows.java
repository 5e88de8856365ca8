package nl.meldroute.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.notices.rules.Retry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is to be sent. No row is ever waited for: another sender has it, and that is good enough. */
@Repository
public class OutboxRows {
    private final JdbcClient client;

    public OutboxRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(Outgoing notice) {
        client.sql("insert into notices.outbox (id, kind, channel, place, number) values (?, ?, ?, ?, ?)")
                .params(notice.id(), notice.kind().name(), notice.channel().name(), notice.place(), notice.number())
                .update();
    }

    /** The next to send, held until the transaction ends, with what waits for the same address folded into it. */
    public Optional<Outgoing> take(Instant now) {
        return client.sql("""
                select id, kind, channel, place, number, attempts from notices.outbox
                where not_before is null or not_before <= ? or not_before > ?
                order by kind, attempts, id limit 1 for update skip locked
                """)
                .params(Timestamp.from(now), Timestamp.from(Retry.latest(now)))
                .query(OutboxRows::read)
                .optional()
                .map(next -> others(next).stream().reduce(next, Outgoing::with));
    }

    private List<Outgoing> others(Outgoing next) {
        return client.sql("""
                delete from notices.outbox where id in (
                    select id from notices.outbox where kind = ? and channel = ? and place = ? and id <> ?
                    for update skip locked)
                returning id, kind, channel, place, number, attempts
                """)
                .params(next.kind().name(), next.channel().name(), next.place(), next.id())
                .query(OutboxRows::read)
                .list();
    }

    /** It was sent, or no longer has to be. */
    public void delete(Outgoing notice) {
        client.sql("delete from notices.outbox where id = ?").param(notice.id()).update();
    }

    /** It failed once more. */
    public void keep(Outgoing notice, Instant notBefore) {
        client.sql("""
                update notices.outbox set number = ?, attempts = least(? + 1, 1000), not_before = ? where id = ?
                """)
                .params(notice.number(), notice.attempts(), Timestamp.from(notBefore), notice.id())
                .update();
    }

    private static Outgoing read(ResultSet row, int number) throws SQLException {
        return new Outgoing(
                row.getObject("id", UUID.class),
                Outgoing.Kind.valueOf(row.getString("kind")),
                Outgoing.Channel.valueOf(row.getString("channel")),
                row.getInt("place"),
                row.getInt("number"),
                row.getInt("attempts"));
    }
}
