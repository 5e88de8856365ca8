package nl.meldroute.files.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Files of drafts, as ciphertext that only the reporter's browser can open. */
@Repository
public class WaitingRows {
    private final JdbcClient client;

    WaitingRows(JdbcClient client) {
        this.client = client;
    }

    /** A file as it is stored. */
    public record Row(UUID id, byte[] blob) {}

    /** Waits until nobody else adds a file, in whichever process, and keeps it so until the end of the transaction. */
    public void alone() {
        client.sql("select pg_advisory_xact_lock(hashtext('files.room'))")
                .query((_, number) -> number)
                .single();
    }

    public void insert(UUID draft, Row row) {
        client.sql("insert into files.waiting (id, draft_id, blob) values (?, ?, ?)")
                .params(row.id(), draft, row.blob())
                .update();
    }

    public List<Row> of(UUID draft) {
        return client.sql("select id, blob from files.waiting where draft_id = ?")
                .param(draft)
                .query((row, _) -> new Row(row.getObject("id", UUID.class), row.getBytes("blob")))
                .list();
    }

    public void delete(UUID draft, UUID file) {
        client.sql("delete from files.waiting where draft_id = ? and id = ?")
                .params(draft, file)
                .update();
    }

    public void deleteOf(Collection<UUID> drafts) {
        client.sql("delete from files.waiting where draft_id = any (?)")
                .param(drafts.toArray(UUID[]::new))
                .update();
    }

    /** Deletes those of all drafts but these. */
    public void deleteBut(Collection<UUID> drafts) {
        client.sql("delete from files.waiting where draft_id <> all (?)")
                .param(drafts.toArray(UUID[]::new))
                .update();
    }
}
