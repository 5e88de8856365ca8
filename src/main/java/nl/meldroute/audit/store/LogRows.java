package nl.meldroute.audit.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.AuditLog;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The rows of the audit that a colleague made, to be looked up. Rows without a person are in none of its answers. */
@Repository
public class LogRows {
    private static final String REFUSED = "refused";
    /** A reporter may be signed in for other work; what they do as a reporter has no person all the same. */
    private static final String OF_PEOPLE =
            " from audit.entry where actor is not null and role is not null and purpose not in ('REPORTING', 'FOLLOWING')";

    private static final String ASKED = OF_PEOPLE + """
             and at >= :from and at < :until
              and (cast(:by as uuid) is null or actor = cast(:by as uuid))
              and (cast(:first as uuid) is null or object_id between cast(:first as uuid) and cast(:last as uuid))
              and (cardinality(cast(:acts as text[])) = 0 or action = any (cast(:acts as text[])))
              and (cast(:refused as boolean) is null or (outcome = 'refused') = cast(:refused as boolean))
            """;
    private final JdbcClient client;

    LogRows(JdbcClient client) {
        this.client = client;
    }

    /** The latest first. */
    public List<AuditLog.Line> lines(AuditLog.Asked asked, int from, int most) {
        return client.sql("select *" + ASKED + " order by at desc, seq desc offset :skip limit :most")
                .params(places(asked))
                .param("skip", from)
                .param("most", most)
                .query(LogRows::line)
                .list();
    }

    /** By thing and act, the thing that was seen last first. */
    public List<AuditLog.Sum> sums(AuditLog.Asked asked) {
        return client.sql(
                        "select action, object, object_id, outcome, count(*) as number, min(at) as first, max(at) as last"
                                + ASKED
                                + " group by action, object, object_id, outcome order by last desc, object_id, action")
                .params(places(asked))
                .query((row, _) -> new AuditLog.Sum(
                        row.getString("action"),
                        row.getString("object"),
                        row.getObject("object_id", UUID.class),
                        row.getString("outcome").equals(REFUSED),
                        new AuditLog.Times(
                                row.getInt("number"),
                                row.getTimestamp("first").toInstant(),
                                row.getTimestamp("last").toInstant())))
                .list();
    }

    /** How often what was done. */
    public List<AuditLog.Count> counts(Instant from, Instant until) {
        return client.sql("select action, reason, outcome, count(*) as number"
                        + OF_PEOPLE
                        + " and at >= ? and at < ? group by action, reason, outcome order by action, reason, outcome")
                .params(Timestamp.from(from), Timestamp.from(until))
                .query((row, _) -> new AuditLog.Count(
                        row.getString("action"),
                        row.getString("reason"),
                        row.getString("outcome").equals(REFUSED),
                        row.getInt("number")))
                .list();
    }

    /** How many tries to sign in failed; a number, and no moment of any. */
    public int signInsRefused(Instant from, Instant until) {
        return client.sql("""
                select count(*) from audit.entry
                where at >= ? and at < ? and action = 'sign-in' and outcome = 'refused'
                """)
                .params(Timestamp.from(from), Timestamp.from(until))
                .query(Integer.class)
                .single();
    }

    /** What was done of these kinds, the first one first. */
    public List<AuditLog.Line> past(Collection<String> actions, Instant from, Instant until) {
        return client.sql("select *"
                        + OF_PEOPLE
                        + " and at >= ? and at < ? and action = any (?) and outcome = 'done' order by seq")
                .params(Timestamp.from(from), Timestamp.from(until), actions.toArray(String[]::new))
                .query(LogRows::line)
                .list();
    }

    /** Whoever did something. */
    public List<AccountId> people() {
        return client.sql("select distinct actor" + OF_PEOPLE)
                .query((row, _) -> new AccountId(row.getObject("actor", UUID.class)))
                .list();
    }

    /** When somebody did something for the first time. */
    public Optional<Instant> begin() {
        return client.sql("select min(at) as at" + OF_PEOPLE)
                .query((row, _) -> Optional.ofNullable(row.getTimestamp("at")).map(Timestamp::toInstant))
                .single();
    }

    private static Map<String, @Nullable Object> places(AuditLog.Asked asked) {
        Map<String, @Nullable Object> places = new HashMap<>();
        AuditLog.Range of = asked.of();
        AccountId by = asked.by();
        places.put("from", Timestamp.from(asked.from()));
        places.put("until", Timestamp.from(asked.until()));
        places.put("by", by == null ? null : by.value());
        places.put("first", of == null ? null : of.first());
        places.put("last", of == null ? null : of.last());
        places.put("acts", asked.acts().names().toArray(String[]::new));
        places.put("refused", asked.acts().refused());
        return places;
    }

    private static AuditLog.Line line(ResultSet row, int number) throws SQLException {
        Act act = new Act(
                row.getString("action"),
                row.getString("object"),
                row.getObject("object_id", UUID.class),
                row.getString("outcome"),
                row.getString("reason"));
        return new AuditLog.Line(
                row.getTimestamp("at").toInstant(),
                new AccountId(row.getObject("actor", UUID.class)),
                Role.valueOf(row.getString("role")),
                act);
    }
}
