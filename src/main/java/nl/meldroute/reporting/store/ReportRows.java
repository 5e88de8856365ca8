package nl.meldroute.reporting.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was handed in, sealed under the key of its signal. */
@Repository
public class ReportRows {
    private final JdbcClient client;

    ReportRows(JdbcClient client) {
        this.client = client;
    }

    /** A report as it is stored. */
    public record Row(LocalDate day, boolean sent, byte[] content) {}

    /** Adds the report, or completes the one of a draft that had raised an alarm. */
    public void put(ReportId report, Row row) {
        client.sql("""
                insert into reporting.report (id, day, sent, content) values (:id, :day, :sent, :content)
                on conflict (id) do update set day = :day, sent = :sent, content = :content
                """)
                .param("id", report.value())
                .param("day", row.day())
                .param("sent", row.sent())
                .param("content", row.content())
                .update();
    }

    /** Puts this content in place of what was handed in. */
    public void blot(ReportId report, byte[] content) {
        client.sql("update reporting.report set content = ? where id = ?")
                .params(content, report.value())
                .update();
    }

    public Optional<Row> find(ReportId report) {
        return client.sql("select day, sent, content from reporting.report where id = ?")
                .param(report.value())
                .query((row, _) ->
                        new Row(row.getObject("day", LocalDate.class), row.getBoolean("sent"), row.getBytes("content")))
                .optional();
    }
}
