package nl.meldroute.intake.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Hours;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What happened to signals, and beside it what was said of it, still sealed; the words may go sooner. */
@Repository
public class EntryRows {
    private final JdbcClient client;

    EntryRows(JdbcClient client) {
        this.client = client;
    }

    /** One entry, with its content still sealed. */
    public record Row(
            UUID id,
            ReportId signal,
            int place,
            LocalDate day,
            @Nullable Instant at,
            @Nullable AccountId by,
            Entry.Kind kind,
            byte @Nullable [] content) {}

    /** Adds an entry behind the others of its signal; its place is given here. */
    public void append(Row row) {
        client.sql("""
                insert into intake.entry (id, signal_id, place, day, at, account, kind)
                select :id, :signal, coalesce(max(place), 0) + 1, :day, :at, :by, :kind
                from intake.entry where signal_id = :signal
                """)
                .param("id", row.id())
                .param("signal", row.signal().value())
                .param("day", row.day())
                .param("at", row.at() == null ? null : Timestamp.from(row.at()))
                .param("by", row.by() == null ? null : row.by().value())
                .param("kind", row.kind().name())
                .update();
        if (row.content() != null) {
            client.sql("insert into intake.words (entry_id, signal_id, content) values (?, ?, ?)")
                    .params(row.id(), row.signal().value(), row.content())
                    .update();
        }
    }

    /** Everything, oldest first. */
    public List<Row> of(ReportId signal) {
        return client.sql("""
                select e.*, w.content from intake.entry e left join intake.words w on w.entry_id = e.id
                where e.signal_id = ? order by e.place
                """).param(signal.value()).query(EntryRows::read).list();
    }

    /** What this person did since then, newest first, without a word of it. */
    public List<Hours.Done> done(AccountId person, Instant since) {
        return done("at >= ? order by at desc", person, since).list();
    }

    /** The last thing this person did before then, if any. */
    public Optional<Hours.Done> lastBefore(AccountId person, Instant before) {
        return done("at < ? order by at desc limit 1", person, before).optional();
    }

    /** What others than this person did on these days, and what came in, the latest first, without a word of it. */
    public List<SignalLists.Event> ofOthers(AccountId person, LocalDate first, LocalDate last) {
        return client.sql("""
                select signal_id, kind, day, account from intake.entry
                where day between ? and ? and account is distinct from ?
                order by day desc, at desc nulls last, signal_id, place desc
                """)
                .params(first, last, person.value())
                .query((row, _) -> new SignalLists.Event(
                        new ReportId(row.getObject("signal_id", UUID.class)),
                        Entry.Kind.valueOf(row.getString("kind")),
                        row.getObject("day", LocalDate.class),
                        by(row.getObject("account", UUID.class))))
                .list();
    }

    private static @Nullable AccountId by(@Nullable UUID account) {
        return account == null ? null : new AccountId(account);
    }

    private JdbcClient.MappedQuerySpec<Hours.Done> done(String when, AccountId person, Instant at) {
        return client.sql("select signal_id, kind, day from intake.entry where account = ? and " + when)
                .params(person.value(), Timestamp.from(at))
                .query(EntryRows::readDone);
    }

    private static Hours.Done readDone(ResultSet row, int number) throws SQLException {
        return new Hours.Done(
                new ReportId(row.getObject("signal_id", UUID.class)),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getObject("day", LocalDate.class));
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        Timestamp at = row.getTimestamp("at");
        UUID by = row.getObject("account", UUID.class);
        return new Row(
                row.getObject("id", UUID.class),
                new ReportId(row.getObject("signal_id", UUID.class)),
                row.getInt("place"),
                row.getObject("day", LocalDate.class),
                at == null ? null : at.toInstant(),
                by == null ? null : new AccountId(by),
                Entry.Kind.valueOf(row.getString("kind")),
                row.getBytes("content"));
    }
}
