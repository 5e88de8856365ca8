package nl.meldroute.vault.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.KeyMark;
import nl.meldroute.vault.rules.SlowHash;
import nl.meldroute.vault.rules.VaultKey;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Keys of the vault and of its holders, in the role that may open envelopes. */
@Repository
public class Keys {
    private final JdbcClient client;
    private final KeyMark keyMark;

    Keys(@Qualifier("vault") ActingDatabase database, KeyMark keyMark) {
        this.keyMark = keyMark;
        this.client = database.client();
    }

    /** Keeps the keys as they are until the transaction ends. */
    public void hold() {
        KeyLock.shared(client);
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

    /** The key with this id; empty where all that was sealed to it moved to another. */
    public Optional<VaultKey> find(UUID id) {
        return client.sql("select id, municipality, public_key from vault.vault_key where id = ?")
                .param(id)
                .query(Envelopes::key)
                .optional();
    }

    /** Makes this the key of the municipality, unless somebody else did so just before. */
    public boolean insert(VaultKey key) {
        return client.sql("""
                insert into vault.vault_key (id, municipality, public_key, mark, current) values (?, ?, ?, ?, true)
                on conflict do nothing
                """)
                        .params(key.id(), key.municipality(), key.publicKey(), keyMark.of(key))
                        .update()
                == 1;
    }

    public Optional<HolderKey> holder(AccountId account) {
        return client.sql("""
                select public_key, wrapped_private, salt, memory, rounds from vault.holder where account_id = ?
                """).param(account.value()).query(Keys::holderKey).optional();
    }

    /** Adds a holder, who chose the passphrase on this day; false where this account is one already. */
    public boolean insert(AccountId account, HolderKey key, LocalDate today) {
        return client.sql("""
                insert into vault.holder (account_id, public_key, wrapped_private, salt, memory, rounds, typed_on, mark)
                values (?, ?, ?, ?, ?, ?, ?, ?) on conflict do nothing
                """)
                        .params(account.value(), key.publicKey(), key.wrappedPrivate(), key.salt())
                        .params(key.cost().memoryKib(), key.cost().rounds(), today)
                        .param(keyMark.of(account.value(), key.publicKey()))
                        .update()
                == 1;
    }

    /** Puts this key in the place of one that opens nothing yet and is not the one with which was asked; false where there is none. */
    public boolean replace(AccountId account, HolderKey key, LocalDate today) {
        if (!wrapped(account).isEmpty()
                || requests().stream().anyMatch(request -> request.account().equals(account))) {
            return false;
        }
        dropPasskeys(client, account);
        return client.sql("""
                update vault.holder set public_key = ?, wrapped_private = ?, salt = ?, memory = ?, rounds = ?,
                    typed_on = ?, mark = ?
                where account_id = ?
                """)
                        .params(key.publicKey(), key.wrappedPrivate(), key.salt())
                        .params(key.cost().memoryKib(), key.cost().rounds(), today)
                        .params(keyMark.of(account.value(), key.publicKey()), account.value())
                        .update()
                == 1;
    }

    /** The passkeys of this account open a key that is about to go. */
    static void dropPasskeys(JdbcClient client, AccountId account) {
        client.sql("delete from vault.passkey_wrap where account_id = ?")
                .param(account.value())
                .update();
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

    /** Whether this holder can unwrap this key. */
    public boolean holds(AccountId account, VaultKey key) {
        return client.sql("select exists (select from vault.wrap where account_id = ? and vk_id = ?)")
                .params(account.value(), key.id())
                .query(Boolean.class)
                .single();
    }

    /** Lets this holder in to this key. */
    public void insert(VaultKey key, Request holder, byte[] wrapped) {
        byte[] mark = keyMark.of(key, holder.account().value(), holder.publicKey());
        client.sql(
                        "insert into vault.wrap (vk_id, account_id, wrapped, mark) values (?, ?, ?, ?) on conflict do nothing")
                .params(key.id(), holder.account().value(), wrapped, mark)
                .update();
    }

    /** Whether the product let in this holder, with this public key, to one of these keys. */
    public boolean letIn(Request holder, Collection<VaultKey> keys) {
        return keys.stream()
                .anyMatch(key -> client.sql(
                                "select exists (select from vault.wrap where vk_id = ? and account_id = ? and mark = ?)")
                        .params(key.id(), holder.account().value())
                        .param(keyMark.of(key, holder.account().value(), holder.publicKey()))
                        .query(Boolean.class)
                        .single());
    }

    /** Somebody noticed that this is not the key that belongs to the holders: nothing is sealed to it any more. */
    public void doubt() {
        client.sql("update vault.vault_key set doubted = true where current").update();
    }

    /** Whether the key that is there was not put there by this installation, or before it marked keys. */
    public boolean unmarked() {
        return Envelopes.marked(client).filter(key -> !key.fits(keyMark)).isPresent();
    }

    public boolean doubted() {
        return client.sql("select exists (select from vault.vault_key where current and doubted)")
                .query(Boolean.class)
                .single();
    }

    /** This holder typed the passphrase on this day. */
    public void typed(AccountId account, LocalDate day) {
        client.sql("update vault.holder set typed_on = ? where account_id = ?")
                .params(day, account.value())
                .update();
    }

    /** When this holder typed the passphrase last; empty where that is not known. */
    public Optional<LocalDate> typedOn(AccountId account) {
        return client.sql("select typed_on from vault.holder where account_id = ? and typed_on is not null")
                .param(account.value())
                .query(LocalDate.class)
                .optional();
    }

    /** Who has a key of the own, or a new one, and waits for a holder; not a key that somebody put in its place. */
    public List<Request> requests() {
        return client
                .sql("""
                select account_id, public_key, mark from vault.holder h
                where not exists (select from vault.wrap w where w.account_id = h.account_id)
                  and not exists (select from vault.renewal r where r.account_id = h.account_id)
                union all
                select account_id, public_key, mark from vault.renewal
                order by account_id
                """)
                .query((row, _) -> new Waiting(
                        new Request(new AccountId(row.getObject("account_id", UUID.class)), row.getBytes("public_key")),
                        row.getBytes("mark")))
                .list()
                .stream()
                .filter(one -> keyMark.fits(
                        one.request().account().value(), one.request().publicKey(), one.mark()))
                .map(Waiting::request)
                .toList();
    }

    private record Waiting(Request request, byte @Nullable [] mark) {}

    static HolderKey holderKey(ResultSet row, int number) throws SQLException {
        return new HolderKey(
                row.getBytes("public_key"),
                row.getBytes("wrapped_private"),
                row.getBytes("salt"),
                new SlowHash.Cost(row.getInt("memory"), row.getInt("rounds")));
    }
}
