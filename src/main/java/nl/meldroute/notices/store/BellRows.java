package nl.meldroute.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.Bell;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What somebody has not seen yet. The row policies show each only the own. */
@Repository
public class BellRows {
    private final JdbcClient client;

    BellRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(AccountId to, Bell bell) {
        client.sql("""
                insert into notices.bell (id, recipient, report_id, account_id, kind, reason, at)
                values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        bell.id(),
                        to.value(),
                        bell.report().value(),
                        bell.by().value(),
                        bell.kind(),
                        bell.reason(),
                        Timestamp.from(bell.at()))
                .update();
    }

    public List<Bell> unseen() {
        return client.sql("""
                select id, report_id, account_id, kind, reason, at from notices.bell
                where recipient = database.actor() order by at, id
                """).query(BellRows::read).list();
    }

    public boolean delete(UUID bell) {
        return client.sql("delete from notices.bell where id = ? and recipient = database.actor()")
                        .param(bell)
                        .update()
                == 1;
    }

    /** All of one signal, whoever should have heard them. */
    public void erase(ReportId report) {
        client.sql("delete from notices.bell where report_id = ?")
                .param(report.value())
                .update();
    }

    private static Bell read(ResultSet row, int number) throws SQLException {
        return new Bell(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("report_id", UUID.class)),
                new AccountId(row.getObject("account_id", UUID.class)),
                row.getString("kind"),
                row.getString("reason"),
                row.getTimestamp("at").toInstant());
    }
}
