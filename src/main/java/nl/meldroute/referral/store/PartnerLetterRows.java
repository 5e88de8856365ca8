package nl.meldroute.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Letters while they are written, still sealed. */
@Repository
public class PartnerLetterRows {
    private final JdbcClient client;

    PartnerLetterRows(JdbcClient client) {
        this.client = client;
    }

    /** One letter. */
    public record Row(UUID id, int version, byte[] content) {}

    public void insert(ReportId signal, Row row) {
        client.sql("insert into referral.unsent (id, signal_id, content) values (?, ?, ?)")
                .params(row.id(), signal.value(), row.content())
                .update();
    }

    /** False where another screen was first. */
    public boolean update(Row row) {
        return client.sql("update referral.unsent set content = ?, version = version + 1 where id = ? and version = ?")
                        .params(row.content(), row.id(), row.version())
                        .update()
                == 1;
    }

    public void delete(UUID id) {
        client.sql("delete from referral.unsent where id = ?").param(id).update();
    }

    public List<Row> of(ReportId signal) {
        return client.sql("select id, version, content from referral.unsent where signal_id = ? order by id")
                .param(signal.value())
                .query(PartnerLetterRows::read)
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(row.getObject("id", UUID.class), row.getInt("version"), row.getBytes("content"));
    }
}
