package nl.meldroute.intake.store;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signals are at their end. */
@Repository
public class ClosedRows {
    private final JdbcClient client;

    ClosedRows(JdbcClient client) {
        this.client = client;
    }

    public List<ReportId> closed() {
        return ids(client.sql("select id from intake.signal where stage = 'CLOSED'"));
    }

    /** Whose reporter was answered before then, and waits for no other answer. */
    public List<ReportId> answeredBefore(Instant then) {
        return ids(client.sql("""
                select id from intake.signal
                where answered_at < ? and stage in ('ANSWERED', 'CLOSED') and message_since is null
                """).param(Timestamp.from(then)));
    }

    public Optional<LocalDate> reactedOn(ReportId signal) {
        return last(signal, "REACTED");
    }

    /** The last day on which something was given of it. */
    public Optional<LocalDate> signalledOn(ReportId signal) {
        return last(signal, "HANDED_IN", "MESSAGE", "LINKED");
    }

    private Optional<LocalDate> last(ReportId signal, String... kinds) {
        return client.sql(
                        "select day from intake.entry where signal_id = ? and kind = any (?) order by day desc limit 1")
                .params(signal.value(), kinds)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    private static List<ReportId> ids(JdbcClient.StatementSpec asked) {
        return asked.query((row, _) -> new ReportId(row.getObject("id", UUID.class)))
                .list();
    }
}
