package nl.meldroute.retention.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.retention.KeepReason;
import nl.meldroute.retention.Proposal;
import nl.meldroute.retention.rules.Hold;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Proposals, with what is still to be done of each. */
@Repository
public class ProposalRows {
    private static final String BATCHES = """
            select id, edition, size, kept, proposed_by, proposed_on, confirmed_by, confirmed_on, done_on from retention.batch
            """;
    private final JdbcClient client;

    ProposalRows(JdbcClient client) {
        this.client = client;
    }

    /** Something that is to be erased. */
    public record Due(UUID batch, ReportId signal) {}

    public void insert(Proposal proposal) {
        client.sql("insert into retention.batch (id, edition, size, proposed_by, proposed_on) values (?, ?, ?, ?, ?)")
                .params(proposal.id(), proposal.edition(), proposal.size())
                .params(proposal.proposed().who().value(), proposal.proposed().on())
                .update();
    }

    /** Adds a signal to it; false where it stands in a proposal already. */
    public boolean add(UUID batch, Proposal.Wish wish) {
        KeepReason reason = wish.reason();
        return client.sql("""
                insert into retention.choice (signal_id, batch, keep_until, reason) values (:signal, :batch, :until, :reason)
                on conflict (signal_id) do nothing
                """)
                        .param("signal", wish.signal().value())
                        .param("batch", batch)
                        .param("until", wish.keepUntil())
                        .param("reason", reason == null ? null : reason.name())
                        .update()
                == 1;
    }

    public Optional<Proposal> find(UUID batch) {
        return one(BATCHES + "where id = ?", batch);
    }

    /** Held until the act of the caller ends: two that confirm do so one after the other. */
    public Optional<Proposal> lock(UUID batch) {
        return one(BATCHES + "where id = ? for update", batch);
    }

    /** Those that wait for somebody, or for their day; the oldest first. */
    public List<Proposal> open() {
        return client.sql(BATCHES + "where done_on is null order by proposed_on, id")
                .query(this::read)
                .list();
    }

    /** Those that are done, the latest first. */
    public List<Proposal> done(int most) {
        return client.sql(BATCHES + "where done_on is not null order by done_on desc, id limit ?")
                .param(most)
                .query(this::read)
                .list();
    }

    public void confirm(UUID batch, Proposal.By by) {
        client.sql("update retention.batch set confirmed_by = ?, confirmed_on = ? where id = ?")
                .params(by.who().value(), by.on(), batch)
                .update();
    }

    public void eraseFrom(ReportId signal, LocalDate day) {
        client.sql("update retention.choice set erase_from = ? where signal_id = ?")
                .params(day, signal.value())
                .update();
    }

    /** It was done, or it falls; a proposal of which nothing is left before it was confirmed falls as a whole. */
    public void remove(ReportId signal) {
        client.sql("""
                with gone as (delete from retention.choice where signal_id = ? returning batch)
                update retention.batch set size = size - 1 where id in (select batch from gone)
                """).param(signal.value()).update();
        client.sql("delete from retention.batch where size = 0 and confirmed_on is null")
                .update();
    }

    /** One of its signals is kept longer. */
    public void kept(UUID batch) {
        client.sql("update retention.batch set kept = kept + 1 where id = ?")
                .param(batch)
                .update();
    }

    /** Nothing of it was done: it is as if it never was, but for the audit. */
    public void delete(UUID batch) {
        client.sql("delete from retention.choice where batch = ?").param(batch).update();
        client.sql("delete from retention.batch where id = ?").param(batch).update();
    }

    /** What was confirmed and has passed its grace. */
    public List<Due> due(LocalDate today) {
        return client.sql("""
                select c.batch, c.signal_id from retention.choice c join retention.batch b on b.id = c.batch
                where b.confirmed_on is not null and c.erase_from <= ? order by c.batch, c.signal_id
                """)
                .param(today)
                .query((row, _) -> new Due(
                        row.getObject("batch", UUID.class), new ReportId(row.getObject("signal_id", UUID.class))))
                .list();
    }

    /** What somebody proposed to hold, and nobody confirmed yet. */
    public Map<ReportId, Hold> proposedHolds() {
        Map<ReportId, Hold> holds = new HashMap<>();
        client.sql("select signal_id, keep_until, reason from retention.choice where reason is not null")
                .query((ResultSet row) -> put(row, holds));
        return holds;
    }

    private static void put(ResultSet row, Map<ReportId, Hold> holds) throws SQLException {
        ReportId signal = new ReportId(row.getObject("signal_id", UUID.class));
        KeepReason reason = KeepReason.valueOf(row.getString("reason"));
        Hold.of(reason, row.getObject("keep_until", LocalDate.class)).ifPresent(hold -> holds.put(signal, hold));
    }

    /** Whether a signal stands in a proposal, confirmed or not. */
    public boolean stands(ReportId signal) {
        return client.sql("select exists (select from retention.choice where signal_id = ?)")
                .param(signal.value())
                .query(Boolean.class)
                .single();
    }

    /** In which confirmed proposal a signal stands; empty where it stands in none. */
    public Optional<UUID> confirmed(ReportId signal) {
        return client.sql("""
                select c.batch from retention.choice c join retention.batch b on b.id = c.batch
                where c.signal_id = ? and b.confirmed_on is not null
                """)
                .param(signal.value())
                .query((row, _) -> row.getObject("batch", UUID.class))
                .optional();
    }

    /** Whatever was confirmed and has nothing left to do is done. */
    public void finish(LocalDate today) {
        client.sql("""
                update retention.batch b set done_on = ?
                where confirmed_on is not null and done_on is null
                  and not exists (select from retention.choice c where c.batch = b.id)
                """).param(today).update();
    }

    private Optional<Proposal> one(String sql, UUID batch) {
        return client.sql(sql).param(batch).query(this::read).optional();
    }

    private Proposal read(ResultSet row, int at) throws SQLException {
        UUID batch = row.getObject("id", UUID.class);
        LocalDate confirmed = RetentionRows.maybe(row, "confirmed_on");
        return new Proposal(
                batch,
                row.getString("edition"),
                row.getInt("size"),
                row.getInt("kept"),
                new Proposal.By(account(row, "proposed_by"), row.getObject("proposed_on", LocalDate.class)),
                confirmed == null ? null : new Proposal.By(account(row, "confirmed_by"), confirmed),
                RetentionRows.maybe(row, "done_on"),
                lines(batch));
    }

    private List<Proposal.Line> lines(UUID batch) {
        return client.sql("""
                select t.*, c.keep_until, c.reason, c.erase_from
                from retention.term t join retention.choice c on c.signal_id = t.signal_id where c.batch = ?
                order by t.rest_until, t.number, t.signal_id
                """).param(batch).query(ProposalRows::line).list();
    }

    private static Proposal.Line line(ResultSet row, int at) throws SQLException {
        @Nullable String reason = row.getString("reason");
        return new Proposal.Line(
                RetentionRows.read(row, at),
                RetentionRows.maybe(row, "keep_until"),
                reason == null ? null : KeepReason.valueOf(reason),
                RetentionRows.maybe(row, "erase_from"));
    }

    private static AccountId account(ResultSet row, String column) throws SQLException {
        return new AccountId(row.getObject(column, UUID.class));
    }
}
