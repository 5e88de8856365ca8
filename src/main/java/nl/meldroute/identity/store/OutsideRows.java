package nl.meldroute.identity.store;

import java.util.HexFormat;
import java.util.Optional;
import nl.meldroute.identity.Account;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Accounts by the hash of whom the identity provider speaks of. */
@Repository
public class OutsideRows {
    private final JdbcClient client;

    OutsideRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * An account that is tied to somebody outside.
     *
     * @param stamp of the account as it is now
     * @param active whether it may sign in
     */
    public record Held(Account account, String stamp, boolean active) {}

    public Optional<Held> of(String person) {
        return client.sql("select active, " + AccountRows.STAMP + ", " + AccountRows.COLUMNS
                        + " from identity.account where outside = ?")
                .param(bytes(person))
                .query((row, number) ->
                        new Held(AccountRows.read(row, number), row.getString("stamp"), row.getBoolean("active")))
                .optional();
    }

    /** Nothing where another request made it meanwhile. */
    public void insert(Account account, String person, String passwordHash) {
        client.sql("""
                insert into identity.account (id, username, password_hash, display_name, role, department, outside)
                values (:id, :username, :hash, :name, :role, :department, :outside)
                on conflict (outside) do nothing
                """)
                .param("id", account.id().value())
                .param("username", account.username())
                .param("hash", passwordHash)
                .param("name", account.name())
                .param("role", account.role().name())
                .param("department", account.department())
                .param("outside", bytes(person))
                .update();
    }

    public void change(Account account) {
        client.sql("""
                update identity.account set display_name = :name, role = :role, department = :department where id = :id
                """)
                .param("name", account.name())
                .param("role", account.role().name())
                .param("department", account.department())
                .param("id", account.id().value())
                .update();
    }

    public void tie(AccountId account, String person, String passwordHash) {
        client.sql("""
                update identity.account set outside = :outside, password_hash = :hash, once_until = null where id = :id
                """)
                .param("outside", bytes(person))
                .param("hash", passwordHash)
                .param("id", account.value())
                .update();
    }

    /** Whoever had an account by claim has another one from now on. */
    public void release(String person) {
        client.sql("update identity.account set outside = null, active = false where outside = ?")
                .param(bytes(person))
                .update();
    }

    private static byte[] bytes(String hash) {
        return HexFormat.of().parseHex(hash);
    }
}
