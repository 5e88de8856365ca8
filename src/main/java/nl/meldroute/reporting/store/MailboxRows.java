package nl.meldroute.reporting.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Progress;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The mailbox of each report, found by what the receipt code gives. */
@Repository
public class MailboxRows {
    private static final String COLUMNS =
            "select report_id, public_key, day, progress, asked_on, witness from reporting.mailbox";
    private final JdbcClient client;

    MailboxRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One mailbox.
     *
     * @param publicKey what is for the reporter alone is sealed to it
     * @param day when the report was sent
     * @param askedOn when the reporter last asked how it stands
     * @param witness whether the reporter is asked to be a witness
     */
    public record Row(
            ReportId report,
            byte[] publicKey,
            LocalDate day,
            Progress progress,
            @Nullable LocalDate askedOn,
            boolean witness) {}

    public void open(ReportId report, byte[] lookup, byte[] publicKey, LocalDate day) {
        client.sql("insert into reporting.mailbox (report_id, lookup, public_key, day) values (?, ?, ?, ?)")
                .params(report.value(), lookup, publicKey, day)
                .update();
    }

    public Optional<Row> find(byte[] lookup) {
        return one(" where lookup = ?", lookup);
    }

    /** The mailbox, held until the transaction ends: what is placed in it is numbered one after the other. */
    public Optional<Row> lock(byte[] lookup) {
        return one(" where lookup = ? for update", lookup);
    }

    public Optional<Row> lock(ReportId report) {
        return one(" where report_id = ? for update", report.value());
    }

    public void progress(ReportId report, Progress progress) {
        client.sql("update reporting.mailbox set progress = ? where report_id = ?")
                .params(progress.name(), report.value())
                .update();
    }

    public void asked(ReportId report, LocalDate day) {
        client.sql("update reporting.mailbox set asked_on = ? where report_id = ?")
                .params(day, report.value())
                .update();
    }

    public void witness(ReportId report, boolean asked) {
        client.sql("update reporting.mailbox set witness = ? where report_id = ?")
                .params(asked, report.value())
                .update();
    }

    private Optional<Row> one(String where, Object value) {
        return client.sql(COLUMNS + where)
                .param(value)
                .query((row, _) -> row(row))
                .optional();
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                new ReportId(row.getObject("report_id", UUID.class)),
                row.getBytes("public_key"),
                row.getObject("day", LocalDate.class),
                Progress.valueOf(row.getString("progress")),
                row.getObject("asked_on", LocalDate.class),
                row.getBoolean("witness"));
    }
}
