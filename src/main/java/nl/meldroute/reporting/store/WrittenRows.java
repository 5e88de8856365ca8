package nl.meldroute.reporting.store;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.FromReporter.Kind;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What reporters wrote after sending, as case content. */
@Repository
public class WrittenRows {
    private final JdbcClient client;

    WrittenRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One thing a reporter wrote.
     *
     * @param number its place among those of the report; given when it is added
     */
    public record Row(UUID id, int number, Kind kind, LocalDate day, byte[] content, boolean noted) {}

    /** Adds it as the last one, unless it is there already; whether it was added. */
    public boolean add(ReportId report, Row row) {
        return client.sql("""
                insert into reporting.written (report_id, id, number, kind, day, content)
                values (:report, :id,
                        (select coalesce(max(number), 0) + 1 from reporting.written where report_id = :report),
                        :kind, :day, :content)
                on conflict (report_id, id) do nothing
                """)
                        .param("report", report.value())
                        .param("id", row.id())
                        .param("kind", row.kind().name())
                        .param("day", row.day())
                        .param("content", row.content())
                        .update()
                == 1;
    }

    public List<Row> all(ReportId report) {
        return client.sql("""
                select id, number, kind, day, content, noted from reporting.written
                where report_id = ? order by number
                """)
                .param(report.value())
                .query((row, _) -> new Row(
                        row.getObject("id", UUID.class),
                        row.getInt("number"),
                        Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        row.getBytes("content"),
                        row.getBoolean("noted")))
                .list();
    }

    public void note(ReportId report, int upTo) {
        client.sql("update reporting.written set noted = true where report_id = ? and number <= ? and not noted")
                .params(report.value(), upTo)
                .update();
    }
}
