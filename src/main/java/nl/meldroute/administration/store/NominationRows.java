package nl.meldroute.administration.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Nominations that wait for somebody who agrees. */
@Repository
public class NominationRows {
    private static final String SELECT = """
            select id, account, held, role, cause, proposed_by, proposed_on from administration.nomination
            """;
    private final JdbcClient client;

    NominationRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One of them.
     *
     * @param held the role on the day of the proposal
     */
    public record Row(UUID id, AccountId account, Role held, Role role, String cause, AccountId by, LocalDate on) {}

    /** Adds one, in the place of an earlier one for the same account. */
    public void put(Row row) {
        client.sql("""
                insert into administration.nomination (id, account, held, role, cause, proposed_by, proposed_on)
                values (:id, :account, :held, :role, :cause, :by, :on)
                on conflict (account) do update set id = excluded.id, held = excluded.held, role = excluded.role,
                    cause = excluded.cause, proposed_by = excluded.proposed_by, proposed_on = excluded.proposed_on
                """)
                .param("id", row.id())
                .param("account", row.account().value())
                .param("held", row.held().name())
                .param("role", row.role().name())
                .param("cause", row.cause())
                .param("by", row.by().value())
                .param("on", row.on())
                .update();
    }

    public List<Row> since(LocalDate day) {
        return client.sql(SELECT + "where proposed_on >= ? order by proposed_on, id")
                .param(day)
                .query(NominationRows::read)
                .list();
    }

    /** Held until the act of the caller ends: two that agree do so one after the other. */
    public Optional<Row> take(UUID id) {
        return client.sql("""
                delete from administration.nomination where id = ?
                returning id, account, held, role, cause, proposed_by, proposed_on
                """).param(id).query(NominationRows::read).optional();
    }

    public int deleteBefore(LocalDate day) {
        return client.sql("delete from administration.nomination where proposed_on < ?")
                .param(day)
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                Role.valueOf(row.getString("held")),
                Role.valueOf(row.getString("role")),
                row.getString("cause"),
                new AccountId(row.getObject("proposed_by", UUID.class)),
                row.getObject("proposed_on", LocalDate.class));
    }
}
