package nl.meldroute.vault.store;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves what is sealed from one key to the next, in the role that may open envelopes. */
@Repository
public class Moves {
    private static final int AT_ONCE = 500;
    private final JdbcClient client;
    private final KeyMark keyMark;

    Moves(@Qualifier("vault") ActingDatabase database, KeyMark keyMark) {
        this.keyMark = keyMark;
        this.client = database.client();
    }

    /** An envelope or an explanation, still sealed. */
    public record Row(UUID id, VaultKey.Spot spot, VaultKey key, byte[] blob) {}

    /** Nobody seals or opens anything until this transaction ends. */
    public void holdAll() {
        KeyLock.alone(client);
    }

    /** Makes this the key that is sealed to. */
    public void begin(VaultKey next) {
        client.sql("update vault.vault_key set current = false where current").update();
        client.sql(
                        "insert into vault.vault_key (id, municipality, public_key, mark, current) values (?, ?, ?, ?, true)")
                .params(next.id(), next.municipality(), next.publicKey(), keyMark.of(next))
                .update();
    }

    public List<Row> envelopes() {
        return client.sql("""
                select e.report_id, e.kind, e.blob, k.id, k.municipality, k.public_key
                from vault.envelope e join vault.vault_key k on k.id = e.vk_id
                """)
                .query((row, number) -> {
                    UUID report = row.getObject("report_id", UUID.class);
                    Envelope.Kind kind = Envelope.Kind.of(row.getString("kind"));
                    VaultKey.Spot spot = VaultKey.Spot.of(report, kind);
                    return new Row(report, spot, Envelopes.key(row, number), row.getBytes("blob"));
                })
                .list();
    }

    public List<Row> explanations() {
        return client.sql("""
                select x.id as row_id, x.report_id, x.blob, k.id, k.municipality, k.public_key
                from vault.explanation x join vault.vault_key k on k.id = x.vk_id
                """)
                .query((row, number) -> {
                    UUID id = row.getObject("row_id", UUID.class);
                    VaultKey.Spot spot = VaultKey.Spot.ofText(row.getObject("report_id", UUID.class), id);
                    return new Row(id, spot, Envelopes.key(row, number), row.getBytes("blob"));
                })
                .list();
    }

    /** Puts what was sealed to another key in the place of what is there. */
    public void putEnvelopes(List<Row> moved) {
        put(moved, """
                update vault.envelope e set vk_id = m.vk_id, blob = m.blob
                from unnest(?, ?, ?, ?, ?) as m (id, report_id, what, vk_id, blob)
                where e.report_id = m.report_id and e.kind = m.what
                """);
    }

    /** Puts what was sealed to another key in the place of what is there. */
    public void putExplanations(List<Row> moved) {
        put(moved, """
                update vault.explanation x set vk_id = m.vk_id, blob = m.blob
                from unnest(?, ?, ?, ?, ?) as m (id, report_id, what, vk_id, blob)
                where x.id = m.id
                """);
    }

    /** Many at once, since others wait meanwhile. */
    private void put(List<Row> moved, String sql) {
        for (int from = 0; from < moved.size(); from += AT_ONCE) {
            List<Row> some = moved.subList(from, Math.min(from + AT_ONCE, moved.size()));
            client.sql(sql)
                    .param(some.stream().map(Row::id).toArray(UUID[]::new))
                    .param(some.stream().map(row -> row.spot().report()).toArray(UUID[]::new))
                    .param(some.stream().map(row -> row.spot().what()).toArray(String[]::new))
                    .param(some.stream().map(row -> row.key().id()).toArray(UUID[]::new))
                    .param(some.stream().map(Row::blob).toArray(byte[][]::new))
                    .update();
        }
    }

    /** Every key there is. */
    public List<VaultKey> keys() {
        return client.sql("select id, municipality, public_key from vault.vault_key")
                .query(Envelopes::key)
                .list();
    }

    /** Nobody can open anything with another key than this; another stays only where something of it could not move. */
    public void end(VaultKey next, Collection<UUID> left) {
        client.sql("delete from vault.wrap where vk_id <> ?").param(next.id()).update();
        client.sql("delete from vault.recovery_wrap where vk_id <> ?")
                .param(next.id())
                .update();
        client.sql("delete from vault.vault_key where id <> ? and not id = any (?)")
                .params(next.id(), left.toArray(UUID[]::new))
                .update();
    }
}
