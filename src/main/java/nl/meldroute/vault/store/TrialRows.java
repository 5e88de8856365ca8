package nl.meldroute.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keys and envelopes of a database that was restored, read in a role that sees all of it and changes nothing. */
public final class TrialRows {
    /** So many envelopes are in memory at a time. */
    private static final int AT_ONCE = 200;

    private final JdbcClient client;

    public TrialRows(ActingDatabase everything) {
        this.client = everything.client();
    }

    /** Somebody who was let in, and the own key. */
    public record Held(UUID account, HolderKey key) {}

    /** Who can open what was sealed. */
    public List<Held> holders() {
        return client.sql("""
                select account_id, public_key, wrapped_private, salt, memory, rounds from vault.holder h
                where exists (select from vault.wrap w where w.account_id = h.account_id) order by account_id
                """)
                .query((row, number) -> new Held(row.getObject("account_id", UUID.class), Keys.holderKey(row, number)))
                .list();
    }

    /** All vault keys that this holder was given. */
    public List<Keys.Wrapped> wrapped(UUID account) {
        return client.sql("""
                select k.id, k.municipality, k.public_key, w.wrapped
                from vault.wrap w join vault.vault_key k on k.id = w.vk_id where w.account_id = ?
                """)
                .param(account)
                .query((row, number) -> new Keys.Wrapped(Envelopes.key(row, number), row.getBytes("wrapped")))
                .list();
    }

    /** The keys to which is sealed now; one, or none. */
    public List<UUID> current() {
        return client.sql("select id from vault.vault_key where current")
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    /** Each envelope, with where it belongs. Within a transaction: they are read bit by bit. */
    public void each(BiConsumer<Envelope.Place, byte[]> reading) {
        client.sql("""
                select k.id, k.municipality, k.public_key, e.report_id, e.kind, e.blob
                from vault.envelope e join vault.vault_key k on k.id = e.vk_id
                """)
                .withFetchSize(AT_ONCE)
                .query((ResultSet row) -> reading.accept(place(row), row.getBytes("blob")));
    }

    private static Envelope.Place place(ResultSet row) throws SQLException {
        VaultKey key = Envelopes.key(row, row.getRow());
        return new Envelope.Place(key, row.getObject("report_id", UUID.class), Envelope.Kind.of(row.getString("kind")));
    }
}
