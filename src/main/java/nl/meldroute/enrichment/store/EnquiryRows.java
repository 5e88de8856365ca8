package nl.meldroute.enrichment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions with their content still sealed. */
@Repository
public class EnquiryRows {
    private final JdbcClient client;

    EnquiryRows(JdbcClient client) {
        this.client = client;
    }

    /** One question. */
    public record Row(
            UUID id,
            ReportId signal,
            Enquiry.State state,
            Enquiry.Days days,
            int version,
            byte[] question,
            byte @Nullable [] finding) {}

    public void insert(Row row) {
        client.sql("""
                insert into enrichment.enquiry (id, signal_id, state, asked_on, due_on, last_on, question)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(row.id(), row.signal().value(), row.state().name())
                .params(row.days().askedOn(), row.days().dueOn(), row.days().lastOn(), row.question())
                .update();
    }

    /** Writes all that changes of it, its answer sealed; false where somebody else changed it first. */
    public boolean update(Enquiry enquiry, byte @Nullable [] finding) {
        return client.sql("""
                update enrichment.enquiry
                set state = :state, due_on = :due, last_on = :last, reminders = :reminders, finding = :finding,
                    version = version + 1
                where id = :id and version = :version
                """)
                        .param("state", enquiry.state().name())
                        .param("due", enquiry.days().dueOn())
                        .param("last", enquiry.days().lastOn())
                        .param("reminders", enquiry.days().reminders())
                        .param("finding", finding)
                        .param("id", enquiry.id())
                        .param("version", enquiry.version())
                        .update()
                == 1;
    }

    /** Withdraws what is open of a signal; gives which that was. */
    public List<UUID> withdraw(ReportId signal) {
        return client.sql("""
                update enrichment.enquiry set state = 'WITHDRAWN', version = version + 1
                where signal_id = ? and state in ('ASKED', 'ANSWERED') returning id
                """)
                .param(signal.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public Optional<Row> find(UUID id) {
        return client.sql("select * from enrichment.enquiry where id = ?")
                .param(id)
                .query(EnquiryRows::read)
                .optional();
    }

    /** Those of a signal, the latest first. */
    public List<Row> of(ReportId signal) {
        return client.sql("select * from enrichment.enquiry where signal_id = ? order by asked_on desc, id")
                .param(signal.value())
                .query(EnquiryRows::read)
                .list();
    }

    /** Those that wait for an answer, and then for a reader, of whoever looks: for a department its own. */
    public List<Row> open() {
        return client.sql("""
                select * from enrichment.enquiry where state in ('ASKED', 'ANSWERED') order by state desc, due_on, id
                """).query(EnquiryRows::read).list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                Enquiry.State.valueOf(row.getString("state")),
                new Enquiry.Days(
                        row.getObject("asked_on", LocalDate.class),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("last_on", LocalDate.class),
                        row.getInt("reminders")),
                row.getInt("version"),
                row.getBytes("question"),
                row.getBytes("finding"));
    }
}
