package nl.meldroute.reporting.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What a reporter reads, as ciphertext that only the receipt opens. */
@Repository
public class LetterRows {
    private final JdbcClient client;

    LetterRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One letter.
     *
     * @param own whether the reporter wrote it
     */
    public record Row(UUID id, boolean own, LocalDate day, byte[] sealed) {}

    public void add(ReportId report, Row row) {
        client.sql("""
                insert into reporting.letter (id, report_id, number, own, day, sealed)
                values (:id, :report,
                        (select coalesce(max(number), 0) + 1 from reporting.letter where report_id = :report),
                        :own, :day, :sealed)
                """)
                .param("id", row.id())
                .param("report", report.value())
                .param("own", row.own())
                .param("day", row.day())
                .param("sealed", row.sealed())
                .update();
    }

    /** All answers, and the own text from this day on, in the order in which they came. */
    public List<Row> all(ReportId report, LocalDate ownFrom) {
        return client.sql("""
                select id, own, day, sealed from reporting.letter
                where report_id = ? and (not own or day >= ?) order by number
                """)
                .params(report.value(), ownFrom)
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getBoolean("own"),
                        row.getObject("day", LocalDate.class),
                        row.getBytes("sealed")))
                .list();
    }

    /** Removes the own text of reporters from before this day. */
    public void sweep(LocalDate ownFrom) {
        client.sql("delete from reporting.letter where own and day < ?")
                .param(ownFrom)
                .update();
    }
}
