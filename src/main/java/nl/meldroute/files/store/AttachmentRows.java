package nl.meldroute.files.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.files.Limits;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.SealedSecret;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of signals: how each stands, and its keys under other keys. */
@Repository
public class AttachmentRows {
    private static final String COLUMNS =
            "id, signal_id, number, kind, scan, copy, caption, working, copy_key, vk_id, sealed";
    private final JdbcClient client;

    public AttachmentRows(JdbcClient client) {
        this.client = client;
    }

    /** Which file it is. */
    public record Which(UUID id, ReportId signal, int number, FileKind kind) {}

    /** What is under the key of the signal. */
    public record Keys(byte[] caption, byte @Nullable [] working, byte @Nullable [] copy) {}

    /** A file as it is stored. */
    public record Row(Which which, Scan scan, Copy copy, Keys keys, SealedSecret original) {}

    /** A file that came in: its clean copy is still to be made. */
    public void insert(Row row) {
        client.sql("""
                insert into files.attachment (id, signal_id, number, kind, scan, copy, caption, working, vk_id, sealed)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(
                        row.which().id(),
                        row.which().signal().value(),
                        row.which().number())
                .params(row.which().kind().code(), row.scan().code(), row.copy().code())
                .params(row.keys().caption(), Objects.requireNonNull(row.keys().working()))
                .params(row.original().key(), row.original().blob())
                .update();
    }

    public Optional<Row> find(UUID id) {
        return client.sql("select " + COLUMNS + " from files.attachment where id = ?")
                .param(id)
                .query(AttachmentRows::row)
                .optional();
    }

    public List<Row> of(ReportId signal) {
        return client.sql("select " + COLUMNS + " from files.attachment where signal_id = ? order by number")
                .param(signal.value())
                .query(AttachmentRows::row)
                .list();
    }

    /** What waits for the scanner, or for its clean copy; what went wrong before comes last. */
    public List<UUID> due(boolean scanner) {
        return client.sql("""
                select id from files.attachment
                where copy = 'waiting' and (scan in ('clean', 'unscanned') or (:scanner and scan = 'pending'))
                order by tries, id
                """)
                .param("scanner", scanner)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Those with a clean copy. */
    public List<Row> copied() {
        return client.sql("select " + COLUMNS + " from files.attachment where copy = 'made' order by id")
                .query(AttachmentRows::row)
                .list();
    }

    /** What the scanner said; of what is infected, no key stays outside the vault. */
    public void scanned(UUID id, Scan scan) {
        client.sql("""
                update files.attachment set scan = :scan,
                       working = case when :scan = 'infected' then null else working end
                where id = :id and scan = 'pending'
                """).param("scan", scan.code()).param("id", id).update();
    }

    /** Counts a try before it is made; false where there were as many as there may be. */
    public boolean tried(UUID id) {
        return client.sql("""
                update files.attachment set tries = tries + 1 where id = ? and copy = 'waiting' and tries < ?
                """).params(id, Limits.TRIES).update() > 0;
    }

    /** What was counted was no try. */
    public void notTried(UUID id) {
        client.sql("update files.attachment set tries = tries - 1 where id = ? and copy = 'waiting' and tries > 0")
                .param(id)
                .update();
    }

    /** The clean copy is there, or will never be; from now on the original opens from the vault only. */
    public void copied(UUID id, Copy copy, byte @Nullable [] copyKey) {
        client.sql("""
                update files.attachment set copy = :copy, copy_key = :key, working = null
                where id = :id and copy = 'waiting'
                """)
                .param("copy", copy.code())
                .param("key", copyKey, Types.BINARY)
                .param("id", id)
                .update();
    }

    /** Names of the files in the folder that a row knows. */
    public List<String> names() {
        return client.sql("""
                select id || '.o' from files.waiting
                union all select id || '.o' from files.attachment
                union all select id || '.c' from files.attachment where copy = 'made'
                """).query((row, _) -> row.getString(1)).list();
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                new Which(
                        row.getObject("id", UUID.class),
                        new ReportId(row.getObject("signal_id", UUID.class)),
                        row.getInt("number"),
                        FileKind.of(row.getString("kind"))),
                Scan.of(row.getString("scan")),
                Copy.of(row.getString("copy")),
                new Keys(row.getBytes("caption"), row.getBytes("working"), row.getBytes("copy_key")),
                new SealedSecret(row.getObject("vk_id", UUID.class), row.getBytes("sealed")));
    }
}
