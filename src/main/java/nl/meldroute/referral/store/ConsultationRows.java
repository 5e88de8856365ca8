package nl.meldroute.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.Consultation;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions to the reporting-code officer, still sealed. */
@Repository
public class ConsultationRows {
    private final JdbcClient client;

    ConsultationRows(JdbcClient client) {
        this.client = client;
    }

    /** One question. */
    public record Row(
            UUID id,
            ReportId signal,
            Consultation.Days days,
            boolean over,
            int version,
            byte[] question,
            byte @Nullable [] advice) {}

    public void insert(Row row) {
        client.sql(
                        "insert into referral.consultation (id, signal_id, asked_on, due_on, question) values (?, ?, ?, ?, ?)")
                .params(row.id(), row.signal().value())
                .params(row.days().askedOn(), row.days().dueOn(), row.question())
                .update();
    }

    /** False where somebody else changed it first, or it is over. */
    public boolean advise(UUID id, int version, byte[] advice) {
        return client.sql("""
                update referral.consultation set advice = ?, version = version + 1 where id = ? and version = ? and not over
                """).params(advice, id, version).update() == 1;
    }

    /** Nothing is asked any more of a signal; gives what was. */
    public List<UUID> end(ReportId signal) {
        return client.sql("""
                update referral.consultation set over = true, version = version + 1
                where signal_id = ? and not over returning id
                """)
                .param(signal.value())
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    public Optional<Row> find(UUID id) {
        return client.sql("select * from referral.consultation where id = ?")
                .param(id)
                .query(ConsultationRows::read)
                .optional();
    }

    /** Those of a signal, the latest first: what is over comes after what is open. */
    public List<Row> of(ReportId signal) {
        return client.sql("select * from referral.consultation where signal_id = ? order by asked_on desc, over, id")
                .param(signal.value())
                .query(ConsultationRows::read)
                .list();
    }

    /** Those that wait for whoever looks, the earliest term first. */
    public List<Row> waiting() {
        return client.sql("select * from referral.consultation where advice is null and not over order by due_on, id")
                .query(ConsultationRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                new Consultation.Days(
                        row.getObject("asked_on", LocalDate.class), row.getObject("due_on", LocalDate.class)),
                row.getBoolean("over"),
                row.getInt("version"),
                row.getBytes("question"),
                row.getBytes("advice"));
    }
}
