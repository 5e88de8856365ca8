package nl.meldroute.reporting.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Drafts and receipt slips, as ciphertext that only the reporter's browser can open. */
@Repository
public class DraftRows {
    private final JdbcClient client;

    DraftRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(UUID draft, LocalDate day, byte[] blob) {
        client.sql("insert into reporting.draft (id, day, blob) values (?, ?, ?)")
                .params(draft, day, blob)
                .update();
    }

    /** Adds it, unless it is there already. */
    public void insertOnce(UUID draft, LocalDate day, byte[] blob) {
        client.sql("insert into reporting.draft (id, day, blob) values (?, ?, ?) on conflict (id) do nothing")
                .params(draft, day, blob)
                .update();
    }

    public Optional<byte[]> find(UUID draft) {
        return client.sql("select blob from reporting.draft where id = ? and discarded = 0")
                .param(draft)
                .query((row, _) -> row.getBytes("blob"))
                .optional();
    }

    /** The draft, held until the transaction ends: of two that send it, the second waits and finds nothing. */
    public Optional<byte[]> lock(UUID draft) {
        return client.sql("select blob from reporting.draft where id = ? and discarded = 0 for update")
                .param(draft)
                .query((row, _) -> row.getBytes("blob"))
                .optional();
    }

    public void update(UUID draft, byte[] blob) {
        client.sql("update reporting.draft set blob = ? where id = ?")
                .params(blob, draft)
                .update();
    }

    public Optional<LocalDate> day(UUID draft) {
        return client.sql("select day from reporting.draft where id = ? and discarded = 0")
                .param(draft)
                .query((row, _) -> row.getObject("day", LocalDate.class))
                .optional();
    }

    public boolean discard(UUID draft, boolean discarded) {
        return client.sql("update reporting.draft set discarded = ? where id = ?")
                        .params(discarded ? 1 : 0, draft)
                        .update()
                == 1;
    }

    public void delete(UUID draft) {
        client.sql("delete from reporting.draft where id = ?").param(draft).update();
    }

    public void keepSlip(UUID draft, LocalDate day, byte[] blob) {
        client.sql("insert into reporting.slip (draft_id, day, blob) values (?, ?, ?)")
                .params(draft, day, blob)
                .update();
    }

    /** The slip, taken away with the same statement. */
    public Optional<byte[]> takeSlip(UUID draft) {
        return client.sql("delete from reporting.slip where draft_id = ? returning blob")
                .param(draft)
                .query((row, _) -> row.getBytes("blob"))
                .optional();
    }

    /** The drafts that are there, also those that can still be taken back. */
    public List<UUID> all() {
        return client.sql("select id from reporting.draft")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Removes what is past its days, and what was thrown away before the last time this ran. */
    public void sweep(LocalDate keptFrom) {
        client.sql("delete from reporting.draft where day < ? or discarded > 1")
                .param(keptFrom)
                .update();
        client.sql("update reporting.draft set discarded = 2 where discarded = 1")
                .update();
        client.sql("delete from reporting.slip where day < ?").param(keptFrom).update();
    }
}
