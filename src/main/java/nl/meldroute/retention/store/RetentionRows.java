package nl.meldroute.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Retention;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Until when closed signals are kept. The row policies leave out what is not for who asks. */
@Repository
public class RetentionRows {
    static final String COLUMNS = """
            select t.signal_id, t.number, t.result, t.closed_on, t.names_until, t.rest_until, t.at_most, t.names_erased_on,
                   t.kept_for
            from retention.term t
            """;
    private final JdbcClient client;

    RetentionRows(JdbcClient client) {
        this.client = client;
    }

    /** Keeps it, unless it is kept already. */
    public void keep(Retention retention) {
        with(retention, """
                insert into retention.term (signal_id, number, result, closed_on, names_until, rest_until, at_most, kept_for)
                values (:signal, :number, :result, :closed, :names, :rest, :most, :reason) on conflict (signal_id) do nothing
                """).update();
    }

    private JdbcClient.StatementSpec with(Retention retention, String sql) {
        return client.sql(sql)
                .param("signal", retention.signal().value())
                .param("number", retention.number())
                .param("result", retention.result())
                .param("closed", retention.closedOn())
                .param("names", retention.until().names())
                .param("rest", retention.until().rest())
                .param("most", retention.atMost())
                .param("reason", name(retention.keptFor()));
    }

    /** It is open again: no term runs, and what was proposed falls. */
    public void drop(ReportId signal) {
        client.sql("delete from retention.term where signal_id = ?")
                .param(signal.value())
                .update();
    }

    /** The numbers of these; who was turned away before it had one is not there. */
    public Map<ReportId, String> numbers(Collection<ReportId> signals) {
        Map<ReportId, String> numbers = new HashMap<>();
        client.sql(
                        "select signal_id, number from retention.term where number is not null and signal_id = any (cast(? as uuid[]))")
                .param(signals.stream().map(ReportId::toString).toArray(String[]::new))
                .query(row -> {
                    numbers.put(new ReportId(row.getObject("signal_id", UUID.class)), row.getString("number"));
                });
        return numbers;
    }

    /** The one with this number. */
    public Optional<ReportId> numbered(String number) {
        return client.sql("select signal_id from retention.term where number = ?")
                .param(number)
                .query((row, _) -> new ReportId(row.getObject("signal_id", UUID.class)))
                .optional();
    }

    public Optional<Retention> find(ReportId signal) {
        return client.sql(COLUMNS + "where t.signal_id = ?")
                .param(signal.value())
                .query(RetentionRows::read)
                .optional();
    }

    /** Of which signals there is a term. */
    public Set<ReportId> known() {
        return Set.copyOf(client.sql("select signal_id from retention.term")
                .query((row, _) -> new ReportId(row.getObject("signal_id", UUID.class)))
                .list());
    }

    /** What is kept until this day or sooner and stands in no proposal; the earliest first. */
    public List<Retention> undecided(LocalDate until, int most) {
        return client.sql(COLUMNS + """
                where t.rest_until <= ? and not exists (select from retention.choice c where c.signal_id = t.signal_id)
                order by t.rest_until, t.closed_on, t.number, t.signal_id limit ?
                """)
                .params(until, most)
                .query(RetentionRows::read)
                .list();
    }

    /** What was proposed by somebody else than this person, and waits for a second one. */
    public List<Retention> proposedByOthers(UUID person, int most) {
        return client.sql(COLUMNS + """
                join retention.choice c on c.signal_id = t.signal_id join retention.batch b on b.id = c.batch
                where b.confirmed_on is null and b.proposed_by <> ? order by t.rest_until, t.signal_id limit ?
                """)
                .params(person, most)
                .query(RetentionRows::read)
                .list();
    }

    /** Whose names go first, on this day or sooner; the earliest first. */
    public List<Retention> namesFirst(LocalDate until) {
        return client.sql(COLUMNS + """
                where t.names_until < t.rest_until and t.names_until <= ?
                order by t.names_until, t.number, t.signal_id
                """).param(until).query(RetentionRows::read).list();
    }

    /** What is kept longer than its result asks. */
    public List<Retention> longer() {
        return client.sql(COLUMNS + "where t.kept_for is not null order by t.rest_until, t.number, t.signal_id")
                .query(RetentionRows::read)
                .list();
    }

    /** Keeps it until then; without a reason that is as long as its result asks. */
    public void keepUntil(ReportId signal, Retention.Until until, @Nullable KeepReason reason) {
        client.sql("update retention.term set names_until = ?, rest_until = ?, kept_for = ? where signal_id = ?")
                .params(until.names(), until.rest())
                .param(name(reason))
                .param(signal.value())
                .update();
    }

    private static @Nullable String name(@Nullable KeepReason reason) {
        return reason == null ? null : reason.name();
    }

    /** It was closed anew before its term was gone: its terms are those of this end. */
    public void renew(Retention retention) {
        with(retention, """
                update retention.term set number = :number, result = :result, closed_on = :closed, names_until = :names,
                    rest_until = :rest, at_most = :most, names_erased_on = null, kept_for = :reason
                where signal_id = :signal
                """).update();
    }

    public void namesErased(ReportId signal, LocalDate day) {
        client.sql("update retention.term set names_erased_on = ? where signal_id = ?")
                .params(day, signal.value())
                .update();
    }

    static Retention read(ResultSet row, int at) throws SQLException {
        String reason = row.getString("kept_for");
        return new Retention(
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getString("number"),
                row.getString("result"),
                day(row, "closed_on"),
                new Retention.Until(day(row, "names_until"), day(row, "rest_until")),
                day(row, "at_most"),
                maybe(row, "names_erased_on"),
                reason == null ? null : KeepReason.valueOf(reason));
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    static @Nullable LocalDate maybe(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
