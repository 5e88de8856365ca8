package nl.meldroute.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.VaultKey;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of the vault and of its holders, in the role that may open envelopes. */
@Repository
public class Keys {
    private final JdbcClient client;

    Keys(@Qualifier("vault") ActingDatabase database) {
        this.client = database.client();
    }

    /** A vault key as one holder has it. */
    public record Wrapped(VaultKey key, byte[] wrapped) {}

    /** Somebody who asked to be let in. */
    public record Request(AccountId account, byte[] publicKey) {}

    public Optional<VaultKey> current() {
        return client.sql("select id, municipality, public_key from vault.vault_key where current")
                .query(Envelopes::key)
                .optional();
    }

    /** Makes this the key of the municipality, unless somebody else did so just before. */
    public boolean insert(VaultKey key) {
        return client.sql("""
                insert into vault.vault_key (id, municipality, public_key, current) values (?, ?, ?, true)
                on conflict do nothing
                """)
                        .params(key.id(), key.municipality(), key.publicKey())
                        .update()
                == 1;
    }

    public Optional<HolderKey> holder(AccountId account) {
        return client.sql("""
                select public_key, wrapped_private, salt, memory, rounds from vault.holder where account_id = ?
                """).param(account.value()).query(Keys::holderKey).optional();
    }

    /** Adds a holder; false where this account is one already. */
    public boolean insert(AccountId account, HolderKey key) {
        return client.sql("""
                insert into vault.holder (account_id, public_key, wrapped_private, salt, memory, rounds)
                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(account.value(), key.publicKey(), key.wrappedPrivate(), key.salt())
                        .params(key.cost().memoryKib(), key.cost().rounds())
                        .update()
                == 1;
    }

    /** All vault keys that this holder can unwrap. */
    public List<Wrapped> wrapped(AccountId account) {
        return client.sql("""
                select k.id, k.municipality, k.public_key, w.wrapped
                from vault.wrap w join vault.vault_key k on k.id = w.vk_id
                where w.account_id = ?
                """)
                .param(account.value())
                .query((row, number) -> new Wrapped(Envelopes.key(row, number), row.getBytes("wrapped")))
                .list();
    }

    public void insert(VaultKey key, AccountId account, byte[] wrapped) {
        client.sql("insert into vault.wrap (vk_id, account_id, wrapped) values (?, ?, ?) on conflict do nothing")
                .params(key.id(), account.value(), wrapped)
                .update();
    }

    /** Who has a key of the own, and waits for a holder. */
    public List<Request> requests() {
        return client.sql("""
                select account_id, public_key from vault.holder h
                where not exists (select from vault.wrap w where w.account_id = h.account_id)
                order by account_id
                """)
                .query((row, _) ->
                        new Request(new AccountId(row.getObject("account_id", UUID.class)), row.getBytes("public_key")))
                .list();
    }

    private static HolderKey holderKey(ResultSet row, int number) throws SQLException {
        return new HolderKey(
                row.getBytes("public_key"),
                row.getBytes("wrapped_private"),
                row.getBytes("salt"),
                new SlowHash.Cost(row.getInt("memory"), row.getInt("rounds")));
    }
}
