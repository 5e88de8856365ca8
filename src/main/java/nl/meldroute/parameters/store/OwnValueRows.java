package nl.meldroute.parameters.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Values that were chosen, also those that were withdrawn. Rows are only added. */
@Repository
public class OwnValueRows {
    private static final String SELECT = """
            select v.id, v.name, v.unit, v.value, v.since, v.reason, v.made_by, v.made_at,
                   w.made_by as withdrawn_by, w.made_at as withdrawn_at
            from parameters.own_value v left join parameters.withdrawal w on w.own_value = v.id
            """;
    private final JdbcClient client;

    OwnValueRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * A value that was chosen.
     *
     * @param since the day from which it counts
     */
    public record Row(UUID id, String name, String unit, String value, LocalDate since, String reason, Made made) {}

    /** Who did it, and when. */
    public record Made(AccountId by, Instant at) {}

    /** A value, and who withdrew it. */
    public record Kept(Row row, @Nullable Made withdrawn) {}

    /** Those who choose or withdraw do so one after the other, until their act ends. */
    public void lock() {
        client.sql("select pg_advisory_xact_lock(hashtext('parameters.own_value'))")
                .query((_, _) -> true)
                .single();
    }

    /** All of them, in the order in which they were chosen. */
    public List<Kept> all() {
        return client.sql(SELECT + "order by v.made_at, v.id")
                .query(OwnValueRows::read)
                .list();
    }

    /** False where it is there already. */
    public boolean add(Row row) {
        return client.sql("""
                insert into parameters.own_value (id, name, unit, value, since, reason, made_by, made_at)
                values (:id, :name, :unit, :value, :since, :reason, :by, :at)
                on conflict (id) do nothing
                """)
                        .param("id", row.id())
                        .param("name", row.name())
                        .param("unit", row.unit())
                        .param("value", row.value())
                        .param("since", row.since())
                        .param("reason", row.reason())
                        .param("by", row.made().by().value())
                        .param("at", row.made().at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** False where it was withdrawn already. */
    public boolean withdraw(UUID id, Made made) {
        return client.sql("""
                insert into parameters.withdrawal (own_value, made_by, made_at) values (:id, :by, :at)
                on conflict (own_value) do nothing
                """)
                        .param("id", id)
                        .param("by", made.by().value())
                        .param("at", made.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static Kept read(ResultSet row, int number) throws SQLException {
        Row chosen = new Row(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("unit"),
                row.getString("value"),
                row.getObject("since", LocalDate.class),
                row.getString("reason"),
                new Made(
                        new AccountId(row.getObject("made_by", UUID.class)),
                        row.getObject("made_at", OffsetDateTime.class).toInstant()));
        UUID withdrawnBy = row.getObject("withdrawn_by", UUID.class);
        return new Kept(
                chosen,
                withdrawnBy == null
                        ? null
                        : new Made(
                                new AccountId(withdrawnBy),
                                row.getObject("withdrawn_at", OffsetDateTime.class)
                                        .toInstant()));
    }
}
