package nl.meldroute.breakglass.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.SetBack;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was asked, and what came of it; words are sealed. Whoever reads sees no more than the policies show. */
@Repository
public class RequestRows {
    private static final String SELECT = """
            select r.id, r.asked_by, r.asked_at, r.asked, r.refused_by, o.second, o.opened_at, o.until_at, o.matches, o.signal_id,
                   o.ended_at, w.account, w.at, w.content, r.reviewed_by
            from breakglass.glass_request r
            left join breakglass.glass_opening o on o.id = r.id
            left join breakglass.glass_report w on w.id = r.id
            """;
    private final JdbcClient client;

    RequestRows(JdbcClient client) {
        this.client = client;
    }

    /** One of them. */
    public record Row(
            UUID id,
            AccountId askedBy,
            Instant askedAt,
            byte[] asked,
            @Nullable AccountId refusedBy,
            @Nullable OpeningRow opening,
            @Nullable ReportRow report,
            boolean reviewed) {}

    /** From the moment the second person agreed. */
    public record OpeningRow(
            AccountId second,
            Instant at,
            Instant until,
            int matches,
            @Nullable ReportId signal,
            @Nullable Instant ended) {
        /** When it ended, or will. */
        public Instant end() {
            return ended == null ? until : ended;
        }
    }

    /** What was written afterwards, sealed. */
    public record ReportRow(AccountId by, Instant at, byte[] content) {}

    /** Asks; twice is once. */
    public boolean ask(UUID id, AccountId by, Instant at, byte[] asked) {
        return client.sql("""
                insert into breakglass.glass_request (id, asked_by, asked_at, asked) values (?, ?, ?, ?) on conflict do nothing
                """).params(id, by.value(), Timestamp.from(at), asked).update() == 1;
    }

    public Optional<Row> find(UUID id) {
        return client.sql(SELECT + "where r.id = ?")
                .param(id)
                .query(RequestRows::read)
                .optional();
    }

    /** Those that nobody reviewed, the oldest first. */
    public List<Row> unreviewed() {
        return client.sql(SELECT + "where r.reviewed_by is null order by r.asked_at, r.id")
                .query(RequestRows::read)
                .list();
    }

    /** Those that found this signal, the oldest first. */
    public List<Row> of(ReportId signal) {
        return client.sql(SELECT + "where o.signal_id = ? order by o.opened_at, r.id")
                .param(signal.value())
                .query(RequestRows::read)
                .list();
    }

    /** Those that began in this time. */
    public List<Row> opened(Instant from, Instant until) {
        return client.sql(SELECT + "where o.opened_at >= ? and o.opened_at < ? order by o.opened_at, r.id")
                .params(Timestamp.from(from), Timestamp.from(until))
                .query(RequestRows::read)
                .list();
    }

    /** This person agrees; false where somebody decided before. */
    public boolean agree(UUID id, AccountId by) {
        return client.sql("""
                update breakglass.glass_request set agreed_by = ? where id = ? and agreed_by is null and refused_by is null
                """).params(by.value(), id).update() == 1;
    }

    /** This person does not, or takes it back; false likewise. */
    public boolean refuse(UUID id, AccountId by) {
        return client.sql("""
                update breakglass.glass_request set refused_by = ? where id = ? and agreed_by is null and refused_by is null
                """).params(by.value(), id).update() == 1;
    }

    /** Begins the four hours, by the clock of the product and by that of the database. */
    public void open(UUID id, AccountId first, OpeningRow opening) {
        client.sql("""
                insert into breakglass.glass_opening (id, first, second, opened_at, until_at, shuts_at)
                values (?, ?, ?, ?, ?, now() + interval '4 hours')
                """)
                .params(id, first.value(), opening.second().value())
                .params(Timestamp.from(opening.at()), Timestamp.from(opening.until()))
                .update();
    }

    /** One and only one was found. */
    public void found(UUID id, ReportId signal) {
        client.sql("update breakglass.glass_request set signal_id = ? where id = ?")
                .params(signal.value(), id)
                .update();
        client.sql("update breakglass.glass_opening set signal_id = ?, matches = 1 where id = ?")
                .params(signal.value(), id)
                .update();
    }

    /** None was found, or more than one. */
    public void foundNoOne(UUID id, int matches) {
        client.sql("update breakglass.glass_opening set matches = ? where id = ?")
                .params(matches, id)
                .update();
    }

    /** It ended; not again where it did. */
    public boolean end(UUID id, Instant at) {
        return client.sql("update breakglass.glass_opening set ended_at = ? where id = ? and ended_at is null")
                        .params(Timestamp.from(at), id)
                        .update()
                == 1;
    }

    /** Those whose time is over by one of the two clocks, or that seem not to have begun, and that did not end yet. */
    public List<UUID> over(Instant now) {
        return client.sql("""
                select id from breakglass.glass_opening
                where ended_at is null and (until_at <= ? or shuts_at <= now() or opened_at > ?)
                """)
                .params(Timestamp.from(now), Timestamp.from(now.plus(SetBack.SLACK)))
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Writes what was done; false where the other one did before. */
    public boolean report(UUID id, ReportRow report) {
        return client.sql("""
                insert into breakglass.glass_report (id, account, at, content) values (?, ?, ?, ?) on conflict do nothing
                """)
                        .params(id, report.by().value(), Timestamp.from(report.at()), report.content())
                        .update()
                == 1;
    }

    /** Somebody reviewed it; false where somebody did before. */
    public boolean review(UUID id, AccountId by) {
        return client.sql("update breakglass.glass_request set reviewed_by = ? where id = ? and reviewed_by is null")
                        .params(by.value(), id)
                        .update()
                == 1;
    }

    /** Takes away what was reviewed and found no signal: nothing else would. */
    public void forget() {
        client.sql("delete from breakglass.glass_request where reviewed_by is not null and signal_id is null")
                .update();
    }

    /** Keeps the copy that is read, sealed. */
    public void copy(UUID id, byte[] content) {
        client.sql("insert into breakglass.glass_copy (id, content) values (?, ?)")
                .params(id, content)
                .update();
    }

    public Optional<byte[]> copy(UUID id) {
        return client.sql("select content from breakglass.glass_copy where id = ?")
                .param(id)
                .query(byte[].class)
                .optional();
    }

    private static Row read(ResultSet row, int at) throws SQLException {
        AccountId second = account(row, "second");
        AccountId writer = account(row, "account");
        return new Row(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("asked_by", UUID.class)),
                row.getTimestamp("asked_at").toInstant(),
                row.getBytes("asked"),
                account(row, "refused_by"),
                second == null ? null : opening(row, second),
                writer == null
                        ? null
                        : new ReportRow(writer, row.getTimestamp("at").toInstant(), row.getBytes("content")),
                account(row, "reviewed_by") != null);
    }

    private static OpeningRow opening(ResultSet row, AccountId second) throws SQLException {
        UUID signal = row.getObject("signal_id", UUID.class);
        Timestamp ended = row.getTimestamp("ended_at");
        return new OpeningRow(
                second,
                row.getTimestamp("opened_at").toInstant(),
                row.getTimestamp("until_at").toInstant(),
                row.getInt("matches"),
                signal == null ? null : new ReportId(signal),
                ended == null ? null : ended.toInstant());
    }

    private static @Nullable AccountId account(ResultSet row, String column) throws SQLException {
        UUID id = row.getObject(column, UUID.class);
        return id == null ? null : new AccountId(id);
    }
}
