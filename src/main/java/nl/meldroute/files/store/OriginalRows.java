package nl.meldroute.files.store;

import java.util.List;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.SealedElsewhere;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The keys of originals, which move along when the vault gets a new key; in the role of the vault. */
@Repository
class OriginalRows implements SealedElsewhere {
    private final JdbcClient client;

    OriginalRows(@Qualifier("vault") ActingDatabase database) {
        this.client = database.client();
    }

    @Override
    public List<Kept> kept() {
        return client.sql("select id, signal_id, vk_id, sealed from files.attachment")
                .query((row, _) -> new Kept(
                        new ReportId(row.getObject("signal_id", UUID.class)),
                        row.getObject("id", UUID.class),
                        row.getObject("vk_id", UUID.class),
                        row.getBytes("sealed")))
                .list();
    }

    @Override
    public void replace(List<Kept> moved) {
        client.sql("""
                update files.attachment a set vk_id = m.vk_id, sealed = m.sealed
                from unnest(?, ?, ?) as m (id, vk_id, sealed) where a.id = m.id
                """)
                .param(moved.stream().map(Kept::row).toArray(UUID[]::new))
                .param(moved.stream().map(Kept::key).toArray(UUID[]::new))
                .param(moved.stream().map(Kept::blob).toArray(byte[][]::new))
                .update();
    }
}
