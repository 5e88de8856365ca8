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

    public void moveEnvelope(Row row, VaultKey next, byte[] blob) {
        client.sql("update vault.envelope set vk_id = ?, blob = ? where report_id = ? and kind = ?")
                .params(next.id(), blob, row.spot().report(), row.spot().what())
                .update();
    }

    public void moveExplanation(Row row, VaultKey next, byte[] blob) {
        client.sql("update vault.explanation set vk_id = ?, blob = ? where id = ?")
                .params(next.id(), blob, row.id())
                .update();
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
