package nl.meldroute.notices.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.notices.rules.Retry;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reminders that are to be sent. */
@Repository
public class ReminderRows {
    private final JdbcClient client;

    ReminderRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One reminder.
     *
     * @param reference number of the signal
     * @param attempts how often it failed
     */
    public record Row(UUID id, String partner, String reference, int attempts) {}

    public void insert(Row row) {
        client.sql("insert into notices.reminder (id, partner, reference) values (?, ?, ?)")
                .params(row.id(), row.partner(), row.reference())
                .update();
    }

    /** The next to send, held until the transaction ends; what another sender holds is not waited for. */
    public Optional<Row> take(Instant now) {
        return client.sql("""
                select id, partner, reference, attempts from notices.reminder
                where not_before is null or not_before <= ? or not_before > ? order by attempts, id limit 1 for update skip locked
                """)
                .params(Timestamp.from(now), Timestamp.from(Retry.latest(now)))
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getString("partner"),
                        row.getString("reference"),
                        row.getInt("attempts")))
                .optional();
    }

    public void delete(Row row) {
        client.sql("delete from notices.reminder where id = ?").param(row.id()).update();
    }

    /** It failed once more. */
    public void keep(Row row, Instant notBefore) {
        client.sql("update notices.reminder set attempts = least(attempts + 1, 1000), not_before = ? where id = ?")
                .params(Timestamp.from(notBefore), row.id())
                .update();
    }
}
