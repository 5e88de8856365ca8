package nl.meldroute.vault.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.HolderKey;
import nl.meldroute.vault.rules.KeyMark;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Holders that come, go, and get a new key, in the role that may open envelopes. */
@Repository
public class Renewals {
    private final JdbcClient client;
    private final KeyMark keyMark;

    Renewals(@Qualifier("vault") ActingDatabase database, KeyMark keyMark) {
        this.keyMark = keyMark;
        this.client = database.client();
    }

    /** The new key of a holder who waits to be let in with it. */
    public Optional<HolderKey> of(AccountId account) {
        return client.sql("""
                select public_key, wrapped_private, salt, memory, rounds from vault.renewal where account_id = ?
                """).param(account.value()).query(Keys::holderKey).optional();
    }

    /** Nobody asks for this account with another key until the transaction ends. */
    public void hold(AccountId account) {
        client.sql("select account_id from vault.holder where account_id = ? for update")
                .param(account.value())
                .query()
                .listOfRows();
    }

    /** Asks with a new key, of which the passphrase was chosen on this day; an earlier one that nobody let in goes. */
    public void put(AccountId account, HolderKey key, LocalDate today) {
        withdraw(account);
        client.sql("""
                insert into vault.renewal (account_id, public_key, wrapped_private, salt, memory, rounds, typed_on, mark)
                values (?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(account.value(), key.publicKey(), key.wrappedPrivate(), key.salt())
                .params(key.cost().memoryKib(), key.cost().rounds(), today)
                .param(keyMark.of(account.value(), key.publicKey()))
                .update();
    }

    /** The old passphrase was typed after all. */
    public void withdraw(AccountId account) {
        client.sql("delete from vault.renewal where account_id = ?")
                .param(account.value())
                .update();
    }

    /** The new key takes the place of the old one, which opens nothing any more. */
    public void take(AccountId account) {
        client.sql("""
                delete from vault.wrap w using vault.renewal r where r.account_id = w.account_id and w.account_id = ?
                """).param(account.value()).update();
        Keys.dropPasskeys(client, account);
        client.sql("""
                update vault.holder h
                set public_key = r.public_key, wrapped_private = r.wrapped_private, salt = r.salt,
                    memory = r.memory, rounds = r.rounds, typed_on = coalesce(r.typed_on, h.typed_on),
                    mark = r.mark
                from vault.renewal r where r.account_id = h.account_id and h.account_id = ?
                """).param(account.value()).update();
        withdraw(account);
    }

    /** Everybody who can open what is sealed, and their public keys. */
    public List<Keys.Request> holders() {
        return client.sql("""
                select account_id, public_key from vault.holder h
                where exists (select from vault.wrap w where w.account_id = h.account_id) order by account_id
                """)
                .query((row, _) -> new Keys.Request(
                        new AccountId(row.getObject("account_id", UUID.class)), row.getBytes("public_key")))
                .list();
    }

    /** Takes the keys of all others away, also of those who wait. */
    public void removeOthers(AccountId but) {
        client.sql("delete from vault.wrap where account_id <> ?")
                .param(but.value())
                .update();
        client.sql("delete from vault.holder where account_id <> ?")
                .param(but.value())
                .update();
    }

    /** Takes the key of a holder away. */
    public void remove(AccountId account) {
        client.sql("delete from vault.wrap where account_id = ?")
                .param(account.value())
                .update();
        client.sql("delete from vault.holder where account_id = ?")
                .param(account.value())
                .update();
    }
}
