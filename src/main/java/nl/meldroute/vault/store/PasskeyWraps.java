package nl.meldroute.vault.store;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.vault.rules.PasskeyWrap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Private keys of holders as their passkeys lock them, in the role that may open envelopes. */
@Repository
public class PasskeyWraps {
    private final JdbcClient client;

    PasskeyWraps(@Qualifier("vault") ActingDatabase database) {
        this.client = database.client();
    }

    /** Which passkeys of this account open the vault. */
    public List<UUID> of(AccountId account) {
        return client.sql("select passkey_id from vault.passkey_wrap where account_id = ? order by passkey_id")
                .param(account.value())
                .query((row, _) -> row.getObject("passkey_id", UUID.class))
                .list();
    }

    /** What this passkey of this account opens. */
    public Optional<PasskeyWrap> find(AccountId account, UUID passkey) {
        return client.sql("""
                select passkey_id, public_key, wrapped from vault.passkey_wrap where account_id = ? and passkey_id = ?
                """)
                .params(account.value(), passkey)
                .query((row, _) -> new PasskeyWrap(
                        row.getObject("passkey_id", UUID.class), row.getBytes("public_key"), row.getBytes("wrapped")))
                .optional();
    }

    /** Puts it in the place of an earlier one of the same passkey. */
    public void put(AccountId account, PasskeyWrap wrap) {
        remove(account, wrap.passkey());
        client.sql("insert into vault.passkey_wrap (passkey_id, account_id, public_key, wrapped) values (?, ?, ?, ?)")
                .params(wrap.passkey(), account.value(), wrap.publicKey(), wrap.wrapped())
                .update();
    }

    /** This passkey opens nothing any more; false where it did not. */
    public boolean remove(AccountId account, UUID passkey) {
        return client.sql("delete from vault.passkey_wrap where account_id = ? and passkey_id = ?")
                        .params(account.value(), passkey)
                        .update()
                == 1;
    }
}
