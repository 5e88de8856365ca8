package nl.meldroute.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.VaultKey;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the product itself may do with envelopes: put them in and take them away, never read one. */
@Repository
public class Envelopes {
    private final JdbcClient client;
    private final KeyMark keyMark;

    Envelopes(JdbcClient client, KeyMark keyMark) {
        this.client = client;
        this.keyMark = keyMark;
    }

    /** A key with the mark beside it, if there is one. */
    record Marked(VaultKey key, byte @Nullable [] mark) {
        boolean fits(KeyMark keyMark) {
            return mark != null && keyMark.fits(key, mark);
        }
    }

    /**
     * The key to seal to, which stays that until the transaction ends; none before there is a holder, or where the one that is
     * there was not put there by the product, or a holder noticed that it was replaced. Waits while all envelopes move to another key.
     */
    public Optional<VaultKey> currentKey() {
        KeyLock.shared(client);
        return marked(client).filter(key -> key.fits(keyMark)).map(Marked::key);
    }

    /** Whether there is a key, but not one that this installation put there; nothing is sealed to it. */
    public boolean unmarked() {
        return marked(client).filter(key -> !key.fits(keyMark)).isPresent();
    }

    /** The key of now, unless a holder noticed that it was replaced. */
    static Optional<Marked> marked(JdbcClient client) {
        return client.sql("""
                select id, municipality, public_key, mark from vault.vault_key where current and not doubted
                """)
                .query((row, number) -> new Marked(key(row, number), row.getBytes("mark")))
                .optional();
    }

    /** Who can open what is sealed now. */
    public List<AccountId> holders() {
        return client.sql("""
                select w.account_id from vault.wrap w join vault.vault_key k on k.id = w.vk_id
                where k.current and not k.doubted
                """)
                .query((row, _) -> new AccountId(row.getObject("account_id", UUID.class)))
                .list();
    }

    /** Whether the private half of what is sealed to now is with a recovery set as well. */
    public boolean recoverable() {
        return client.sql("""
                select exists (select from vault.recovery_wrap w join vault.vault_key k on k.id = w.vk_id where k.current)
                """).query(Boolean.class).single();
    }

    public void insert(Envelope.Place place, byte[] blob) {
        client.sql("insert into vault.envelope (report_id, kind, vk_id, blob) values (?, ?, ?, ?)")
                .params(place.report(), place.kind().code(), place.key().id(), blob)
                .update();
    }

    public void delete(ReportId report, Envelope.Kind kind) {
        KeyLock.shared(client);
        client.sql("delete from vault.envelope where report_id = ? and kind = ?")
                .params(report.value(), kind.code())
                .update();
    }

    /** Takes the envelopes of these reporters away; whose was there. */
    public List<ReportId> erase(Collection<ReportId> reports) {
        KeyLock.shared(client);
        return client.sql(
                        "delete from vault.envelope where kind = 'reporter' and report_id = any (?) returning report_id")
                .param(reports.stream().map(ReportId::value).toArray(UUID[]::new))
                .query((row, _) -> new ReportId(row.getObject("report_id", UUID.class)))
                .list();
    }

    static VaultKey key(ResultSet row, int number) throws SQLException {
        return new VaultKey(row.getObject("id", UUID.class), row.getString("municipality"), row.getBytes("public_key"));
    }
}
