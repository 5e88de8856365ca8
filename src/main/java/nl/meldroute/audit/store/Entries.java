package nl.meldroute.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.rules.Leaf;
import nl.meldroute.kernel.Acting;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the audit: numbered without gaps, since a gap would be a deletion, and each with the hash of the one before. */
@Repository
public class Entries {
    private static final long LOCK = 0x6d656c64726f7574L;
    private final JdbcClient client;

    public Entries(JdbcClient client) {
        this.client = client;
    }

    public void append(Acting acting, Act act, Instant at) {
        client.sql("select pg_advisory_xact_lock(?)")
                .param(LOCK)
                .query((_, _) -> LOCK)
                .single();
        Last last = client.sql("select seq, hash from audit.entry order by seq desc limit 1")
                .query((row, _) -> new Last(row.getLong("seq"), row.getBytes("hash")))
                .optional()
                .orElse(Last.NONE);
        // As fine as the column: what is read back gives the same hash.
        Instant moment = at.truncatedTo(ChronoUnit.MICROS);
        Map<String, @Nullable String> columns = columns(acting, act);
        Leaf leaf = Leaf.of(last.seq() + 1, moment, last.hash(), columns);
        client.sql("""
                insert into audit.entry
                    (seq, at, actor, role, purpose, action, object, object_id, outcome, reason, prev_hash, hash)
                values (:seq, :at, cast(:actor as uuid), :role, :purpose, :action, :object, cast(:object_id as uuid),
                    :outcome, :reason, :prev, :hash)
                """)
                .paramSource(typed(columns)
                        .addValue("seq", leaf.seq())
                        .addValue("at", Timestamp.from(moment))
                        .addValue("prev", leaf.prev())
                        .addValue("hash", leaf.hash()))
                .update();
    }

    /** Also what is absent is text: PostgreSQL would plan the statement anew wherever a value follows on none. */
    private static MapSqlParameterSource typed(Map<String, @Nullable String> columns) {
        MapSqlParameterSource source = new MapSqlParameterSource();
        columns.forEach((column, value) -> source.addValue(column, value, Types.VARCHAR));
        return source;
    }

    /** The row after which the next one comes. */
    private record Last(long seq, byte[] hash) {
        private static final Last NONE = new Last(0, Leaf.start());
    }

    private static Map<String, @Nullable String> columns(Acting acting, Act act) {
        Map<String, @Nullable String> columns = new HashMap<>();
        columns.put("actor", acting.actor() == null ? null : acting.actor().toString());
        columns.put("role", acting.role());
        columns.put("purpose", acting.purpose().name());
        columns.put("action", act.action());
        columns.put("object", act.object());
        columns.put("object_id", act.id() == null ? null : act.id().toString());
        columns.put("outcome", act.outcome());
        columns.put("reason", act.reason());
        columns.put("detail", null);
        return columns;
    }

    /** What somebody did to one thing. */
    public record Row(
            UUID actor, Instant at, String action, @Nullable String reason) {}

    /**
     * What people did to this thing, the latest first; never what has no person, nor that the privacy officer looked it up, which may
     * be about whoever reads this.
     */
    public List<Row> of(UUID object, int most) {
        return client.sql("""
                select actor, at, action, reason from audit.entry
                where object_id = ? and object = 'report' and actor is not null
                  and not (action = 'signal.who-saw' and role = 'PRIVACY_OFFICER') order by seq desc limit ?
                """)
                .params(object, most)
                .query((row, _) -> new Row(
                        row.getObject("actor", UUID.class),
                        row.getTimestamp("at").toInstant(),
                        row.getString("action"),
                        row.getString("reason")))
                .list();
    }

    /** An act of somebody. */
    public record ByPerson(String act, UUID actor) {}

    /** The last of these acts that somebody did. */
    public Optional<ByPerson> last(Collection<String> acts) {
        return client.sql("""
                select action, actor from audit.entry
                where action = any (?) and outcome = 'done' and actor is not null order by seq desc limit 1
                """)
                .param(acts.toArray(String[]::new))
                .query((row, _) -> new ByPerson(row.getString("action"), row.getObject("actor", UUID.class)))
                .optional();
    }

    /** An act that ended something. */
    public record Ended(long row, Instant at, String act, UUID object) {}

    /** Each of these acts after this row, in their order. */
    public List<Ended> after(long row, Collection<String> acts) {
        return client.sql("""
                select seq, at, action, object_id from audit.entry
                where seq > ? and action = any (?) and outcome = 'done' and object = 'report' order by seq
                """)
                .params(row, acts.toArray(String[]::new))
                .query(Entries::ended)
                .list();
    }

    /** The last of each of these acts on each of these reports. */
    public List<Ended> last(UUID[] reports, Collection<String> acts) {
        return client.sql("""
                select max(seq) as seq, max(at) as at, action, object_id from audit.entry
                where object_id = any (?) and action = any (?) and outcome = 'done' and object = 'report'
                group by action, object_id
                """)
                .params(reports, acts.toArray(String[]::new))
                .query(Entries::ended)
                .list();
    }

    private static Ended ended(ResultSet row, int at) throws SQLException {
        return new Ended(
                row.getLong("seq"),
                row.getTimestamp("at").toInstant(),
                row.getString("action"),
                row.getObject("object_id", UUID.class));
    }

    /** What somebody did to a report. */
    public record OnReport(UUID object, UUID actor, Instant at) {}

    /** When others than who acts did one of these things, in this time, the latest first. */
    public List<OnReport> byOthers(Collection<String> actions, Instant from, Instant until) {
        return client.sql("""
                select object_id, actor, at from audit.entry
                where at >= ? and at < ? and action = any (?) and outcome = 'done' and object = 'report'
                  and actor is not null and actor <> database.actor() order by seq desc
                """)
                .params(Timestamp.from(from), Timestamp.from(until), actions.toArray(String[]::new))
                .query((row, _) -> new OnReport(
                        row.getObject("object_id", UUID.class),
                        row.getObject("actor", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .list();
    }

    /** When each of these accounts signed in last, to the quarter of an hour; those that never did are not there. */
    public Map<UUID, Instant> lastSignIns(Collection<UUID> accounts) {
        return client
                .sql("""
                select object_id, max(at) as at from audit.entry
                where object_id = any (cast(? as uuid[])) and object = 'account' and action = 'sign-in' and outcome = 'done'
                group by object_id
                """)
                .param(accounts.stream().map(UUID::toString).toArray(String[]::new))
                .query((row, _) -> Map.entry(
                        row.getObject("object_id", UUID.class),
                        row.getTimestamp("at").toInstant()))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
