package nl.meldroute.referral.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.FollowUp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Hand-overs of which a reaction is waited for. */
@Repository
public class AwaitedRows {
    private final JdbcClient client;

    AwaitedRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(FollowUp awaited) {
        client.sql("""
                insert into referral.awaited (id, signal_id, told_on, due_on, reminders, last_on)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(awaited.id(), awaited.signal().value(), awaited.toldOn(), awaited.dueOn())
                .params(awaited.reminders(), awaited.lastOn())
                .update();
    }

    public void update(FollowUp awaited) {
        client.sql("update referral.awaited set due_on = ?, reminders = ?, last_on = ? where id = ?")
                .params(awaited.dueOn(), awaited.reminders(), awaited.lastOn(), awaited.id())
                .update();
    }

    public void delete(Collection<UUID> ids) {
        client.sql("delete from referral.awaited where id = any (?)")
                .param(ids.toArray(UUID[]::new))
                .update();
    }

    /** Those of a signal that was closed rest; those of one that was opened again do not. */
    public void rest(ReportId signal, boolean closed) {
        client.sql("update referral.awaited set resting = :closed where signal_id = :signal and resting <> :closed")
                .param("closed", closed)
                .param("signal", signal.value())
                .update();
    }

    public Optional<FollowUp> find(UUID id) {
        return client.sql("select * from referral.awaited where id = ?")
                .param(id)
                .query(AwaitedRows::read)
                .optional();
    }

    /** Those of a signal, the earliest term first. */
    public List<FollowUp> of(ReportId signal) {
        return client.sql("select * from referral.awaited where signal_id = ? order by due_on, told_on, id")
                .param(signal.value())
                .query(AwaitedRows::read)
                .list();
    }

    /** All of signals that are open, the earliest term first. */
    public List<FollowUp> all() {
        return client.sql("select * from referral.awaited where not resting order by due_on, told_on, id")
                .query(AwaitedRows::read)
                .list();
    }

    private static FollowUp read(ResultSet row, int number) throws SQLException {
        return new FollowUp(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getObject("told_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                row.getInt("reminders"),
                row.getObject("last_on", LocalDate.class));
    }
}
