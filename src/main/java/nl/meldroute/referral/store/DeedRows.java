package nl.meldroute.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.Deed;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Deeds with their content still sealed. */
@Repository
public class DeedRows {
    private final JdbcClient client;

    DeedRows(JdbcClient client) {
        this.client = client;
    }

    /** One deed. */
    public record Row(UUID id, Deed.Kind kind, Instant at, AccountId by, String edition, byte[] content) {}

    /** Adds a deed behind the others of its signal; false where this form was kept before. */
    public boolean append(ReportId signal, Row row) {
        return client.sql("""
                insert into referral.deed (id, signal_id, place, kind, at, account, edition, content)
                select :id, :signal, coalesce(max(place), 0) + 1, :kind, :at, :by, :edition, :content
                from referral.deed where signal_id = :signal
                on conflict (id) do nothing
                """)
                        .param("id", row.id())
                        .param("signal", signal.value())
                        .param("kind", row.kind().name())
                        .param("at", Timestamp.from(row.at()))
                        .param("by", row.by().value())
                        .param("edition", row.edition())
                        .param("content", row.content())
                        .update()
                == 1;
    }

    /** Whether this form was kept for this signal. */
    public boolean kept(ReportId signal, UUID id) {
        return client.sql("select count(*) from referral.deed where id = ? and signal_id = ?")
                        .params(id, signal.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Everything, oldest first. */
    public List<Row> of(ReportId signal) {
        return client.sql("select * from referral.deed where signal_id = ? order by place")
                .param(signal.value())
                .query(DeedRows::read)
                .list();
    }

    /** Some by their ids, in no order. */
    public List<Row> find(Collection<UUID> ids) {
        return client.sql("select * from referral.deed where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .query(DeedRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                Deed.Kind.valueOf(row.getString("kind")),
                row.getTimestamp("at").toInstant(),
                new AccountId(row.getObject("account", UUID.class)),
                row.getString("edition"),
                row.getBytes("content"));
    }
}
