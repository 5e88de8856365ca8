package nl.meldroute.sources.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Questions about signals with their content still sealed. */
@Repository
public class InquiryRows {
    private final JdbcClient client;

    InquiryRows(JdbcClient client) {
        this.client = client;
    }

    /** One question. */
    public record Row(UUID id, ReportId signal, LocalDate askedOn, int version, byte[] content) {}

    public void insert(Row row) {
        client.sql("insert into sources.inquiry (id, signal_id, asked_on, content) values (?, ?, ?, ?)")
                .params(row.id(), row.signal().value(), row.askedOn(), row.content())
                .update();
    }

    /** False where somebody else was first. */
    public boolean update(UUID id, int version, byte[] content) {
        return client.sql("update sources.inquiry set content = ?, version = version + 1 where id = ? and version = ?")
                        .params(content, id, version)
                        .update()
                == 1;
    }

    public Optional<Row> find(UUID id) {
        return client.sql("select * from sources.inquiry where id = ?")
                .param(id)
                .query(InquiryRows::read)
                .optional();
    }

    /** Those of a signal, the day of the latest first. */
    public List<Row> of(ReportId signal) {
        return client.sql("select * from sources.inquiry where signal_id = ? order by asked_on desc, id")
                .param(signal.value())
                .query(InquiryRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getObject("asked_on", LocalDate.class),
                row.getInt("version"),
                row.getBytes("content"));
    }
}
