package nl.meldroute.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.intake.Agreed;
import nl.meldroute.intake.Moments;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.Alarm;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signals as they stand. What was registered comes out sealed. */
@Repository
public class SignalRows {
    private static final String COLUMNS = """
            id, day, sent, before_start, stage, alarm, minor, number, intervene, police_called, read_at, read_by, taken_up_at,
            taken_up_by, answered_at, closed_at, outcome, message_since, later_until, decision, gate_at, review_on, asks,
            reaction_of, reaction_by, chase, enquiry, enquiry_by, enquiry_answered, agreed, agreed_on, agreed_of_person, version
            """;
    private final JdbcClient client;

    SignalRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(Signal signal) {
        client.sql("""
                insert into intake.signal (id, day, sent, before_start, stage, alarm, minor) values (?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        signal.id().value(),
                        signal.day(),
                        signal.sent(),
                        signal.beforeStart(),
                        signal.stage().name())
                .params(signal.alarm().name(), signal.minor())
                .update();
    }

    /** Writes all that changes of a signal; false where another screen changed it first. */
    public boolean update(Signal signal) {
        MapSqlParameterSource values = new MapSqlParameterSource();
        state(signal, values);
        moments(signal.moments(), values);
        GateColumns.put(signal.gate(), values);
        return client.sql("""
                update intake.signal
                set day = :day, sent = :sent, before_start = :before, stage = :stage, alarm = :alarm, minor = :minor, number = :number,
                    intervene = :intervene, police_called = :police, read_at = :readAt, read_by = :readBy,
                    taken_up_at = :takenUpAt, taken_up_by = :takenUpBy, answered_at = :answeredAt, closed_at = :closedAt,
                    outcome = :outcome, message_since = :message, later_until = :later, decision = :decision, gate_at = :gateAt,
                    review_on = :reviewOn, asks = :asks, reaction_of = :reactionOf, reaction_by = :reactionBy,
                    chase = :chase, enquiry = :enquiry, enquiry_by = :enquiryBy, enquiry_answered = :enquiryAnswered,
                    agreed = :agreed, agreed_on = :agreedOn, agreed_of_person = :agreedOfPerson,
                    version = version + 1
                where id = :id and version = :version
                """).paramSource(values).update() == 1;
    }

    /** What may be absent names its type: PostgreSQL would plan the statement anew wherever a value follows on none. */
    private static void state(Signal signal, MapSqlParameterSource values) {
        values.addValue("id", signal.id().value());
        values.addValue("version", signal.version());
        values.addValue("day", signal.day());
        values.addValue("sent", signal.sent());
        values.addValue("before", signal.beforeStart());
        values.addValue("stage", signal.stage().name());
        values.addValue("alarm", signal.alarm().name());
        values.addValue("minor", signal.minor());
        values.addValue("number", signal.number(), Types.VARCHAR);
        values.addValue("intervene", signal.intervene(), Types.VARCHAR);
        values.addValue("police", signal.policeCalled());
        values.addValue("outcome", signal.outcome(), Types.VARCHAR);
    }

    private static void moments(Moments moments, MapSqlParameterSource values) {
        values.addValue("readAt", time(moments.readAt()));
        values.addValue("readBy", account(moments.readBy()), Types.OTHER);
        values.addValue("takenUpAt", time(moments.takenUpAt()));
        values.addValue("takenUpBy", account(moments.takenUpBy()), Types.OTHER);
        values.addValue("answeredAt", time(moments.answeredAt()));
        values.addValue("closedAt", time(moments.closedAt()));
        values.addValue("message", moments.messageSince(), Types.DATE);
        values.addValue("later", moments.laterUntil(), Types.DATE);
        Agreed agreed = moments.agreed();
        values.addValue("agreed", agreed == null ? null : agreed.what(), Types.OTHER);
        values.addValue("agreedOn", agreed == null ? null : agreed.on(), Types.DATE);
        values.addValue("agreedOfPerson", agreed == null ? null : agreed.ofPerson(), Types.BOOLEAN);
    }

    public void register(ReportId signal, byte[] registration) {
        client.sql("update intake.signal set registration = ? where id = ?")
                .params(registration, signal.value())
                .update();
    }

    /** What was filled in of one that was not taken up yet. */
    public Optional<byte[]> soFar(ReportId signal) {
        return client.sql("select registration from intake.signal where id = ? and registration is not null")
                .param(signal.value())
                .query((row, _) -> row.getBytes("registration"))
                .optional();
    }

    /** Whose reaction is waited for and what is agreed stand in words that go; without them nothing is waited for. */
    public void waitForNothing(ReportId signal) {
        client.sql("""
                update intake.signal
                set reaction_of = null, reaction_by = null, chase = null, agreed = null, agreed_on = null,
                    agreed_of_person = null, version = version + 1
                where id = ? and (reaction_of is not null or agreed is not null)
                """).param(signal.value()).update();
    }

    /** From now on this person does not see it. */
    public void keepFrom(ReportId signal, AccountId person) {
        client.sql("update intake.signal set kept_from = ? where id = ?")
                .params(person.value(), signal.value())
                .update();
    }

    public void keepFromNobody(ReportId signal) {
        client.sql("update intake.signal set kept_from = null where id = ?")
                .param(signal.value())
                .update();
    }

    public Optional<AccountId> keptFrom(ReportId signal) {
        return client.sql("select kept_from from intake.signal where id = ? and kept_from is not null")
                .param(signal.value())
                .query((row, _) -> new AccountId(row.getObject("kept_from", UUID.class)))
                .optional();
    }

    public Optional<Signal> find(ReportId signal) {
        return client.sql("select " + COLUMNS + " from intake.signal where id = ?")
                .param(signal.value())
                .query(SignalRows::read)
                .optional();
    }

    /** The signal, held until the transaction ends, so that nobody comes between. */
    public Optional<Signal> lock(ReportId signal) {
        return client.sql("select " + COLUMNS + " from intake.signal where id = ? for update")
                .param(signal.value())
                .query(SignalRows::read)
                .optional();
    }

    public Optional<Signal> find(String number) {
        return client.sql("select " + COLUMNS + " from intake.signal where number = ?")
                .param(number)
                .query(SignalRows::read)
                .optional();
    }

    /** Those that ask for something: not closed, or closed with a message of the reporter that nobody read. */
    public List<Signal> open() {
        return client.sql("select " + COLUMNS
                        + " from intake.signal where stage <> 'CLOSED' or message_since is not null")
                .query(SignalRows::read)
                .list();
    }

    /** Those with these ids. */
    public List<Signal> find(Collection<ReportId> ids) {
        UUID[] values = ids.stream().map(ReportId::value).toArray(UUID[]::new);
        return client.sql("select " + COLUMNS + " from intake.signal where id = any (?)")
                .param(values)
                .query(SignalRows::read)
                .list();
    }

    /** The numbers of those with an id from this one to that one, both with it. */
    public List<String> numbersBetween(UUID first, UUID last) {
        return client.sql(
                        "select number from intake.signal where id between ? and ? and number is not null order by number")
                .params(first, last)
                .query((row, _) -> row.getString("number"))
                .list();
    }

    public List<Signal> closedSince(Instant since, int from, int most) {
        return client.sql("select " + COLUMNS
                        + " from intake.signal where closed_at >= ? order by closed_at desc, id offset ? limit ?")
                .params(Timestamp.from(since), from, most)
                .query(SignalRows::read)
                .list();
    }

    /** Those with a number, newest first. */
    public List<Signal> numbered(int from, int most) {
        return client.sql(
                        "select " + COLUMNS
                                + " from intake.signal where number is not null order by left(number, 4) desc, length(number) desc, number desc offset ? limit ?")
                .params(from, most)
                .query(SignalRows::read)
                .list();
    }

    /** Those of them that are closed, or that are not: of the latter there is an index of their own. */
    public List<Signal> numbered(boolean closed, int from, int most) {
        return client.sql("select " + COLUMNS + " from intake.signal where number is not null and stage "
                        + (closed ? "=" : "<>") + """
                 'CLOSED' order by left(number, 4) desc, length(number) desc, number desc offset ? limit ?
                """)
                .params(from, most)
                .query(SignalRows::read)
                .list();
    }

    /** What was registered of those that were taken up. */
    public Map<ReportId, byte[]> registrations(Collection<ReportId> signals) {
        Map<ReportId, byte[]> found = HashMap.newHashMap(signals.size());
        UUID[] ids = signals.stream().map(ReportId::value).toArray(UUID[]::new);
        client.sql("""
                select id, registration from intake.signal
                where id = any (?) and number is not null and registration is not null
                """).param(ids).query((ResultSet row) -> put(row, found));
        return found;
    }

    private static void put(ResultSet row, Map<ReportId, byte[]> found) throws SQLException {
        found.put(new ReportId(row.getObject("id", UUID.class)), row.getBytes("registration"));
    }

    private static Signal read(ResultSet row, int at) throws SQLException {
        return new Signal(
                new ReportId(row.getObject("id", UUID.class)),
                row.getObject("day", LocalDate.class),
                row.getBoolean("sent"),
                row.getBoolean("before_start"),
                Stage.valueOf(row.getString("stage")),
                Alarm.valueOf(row.getString("alarm")),
                row.getBoolean("minor"),
                row.getString("number"),
                row.getString("intervene"),
                row.getBoolean("police_called"),
                moments(row),
                GateColumns.read(row),
                row.getString("outcome"),
                row.getInt("version"));
    }

    private static Moments moments(ResultSet row) throws SQLException {
        return new Moments(
                instant(row, "read_at"),
                account(row, "read_by"),
                instant(row, "taken_up_at"),
                account(row, "taken_up_by"),
                instant(row, "answered_at"),
                instant(row, "closed_at"),
                row.getObject("message_since", LocalDate.class),
                row.getObject("later_until", LocalDate.class),
                agreed(row));
    }

    private static @Nullable Agreed agreed(ResultSet row) throws SQLException {
        UUID what = row.getObject("agreed", UUID.class);
        return what == null
                ? null
                : new Agreed(what, row.getObject("agreed_on", LocalDate.class), row.getBoolean("agreed_of_person"));
    }

    static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }

    static @Nullable Timestamp time(@Nullable Instant instant) {
        return instant == null ? null : Timestamp.from(instant);
    }

    private static @Nullable UUID account(@Nullable AccountId account) {
        return account == null ? null : account.value();
    }
}
