package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that may sign in. */
@Repository
public class AccountRows {
    private static final String COLUMNS = "id, username, display_name, role, department";
    private final JdbcClient client;

    AccountRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * The password of an account.
     *
     * @param onceUntil the last day on which one that an operator gave may be replaced; absent for an own password
     */
    public record Secret(String hash, @Nullable LocalDate onceUntil) {
        public boolean once() {
            return onceUntil != null;
        }

        public boolean holdsOn(LocalDate day) {
            return onceUntil == null || !day.isAfter(onceUntil);
        }
    }

    public void insert(Account account, String passwordHash, @Nullable LocalDate onceUntil) {
        client.sql("""
                insert into identity.account (id, username, password_hash, once_until, display_name, role, department)
                values (:id, :username, :hash, :once, :name, :role, :department)
                """)
                .param("id", account.id().value())
                .param("username", account.username())
                .param("hash", passwordHash)
                .param("once", onceUntil)
                .param("name", account.name())
                .param("role", account.role().name())
                .param("department", account.department())
                .update();
    }

    public void changePassword(AccountId id, String passwordHash, @Nullable LocalDate onceUntil) {
        client.sql("update identity.account set password_hash = :hash, once_until = :once where id = :id")
                .param("hash", passwordHash)
                .param("once", onceUntil)
                .param("id", id.value())
                .update();
    }

    public void close(AccountId id) {
        client.sql("update identity.account set active = false where id = ?")
                .param(id.value())
                .update();
    }

    public Set<AccountId> closed() {
        return client.sql("select id from identity.account where not active")
                .query((row, _) -> new AccountId(row.getObject("id", UUID.class)))
                .set();
    }

    public Optional<Account> byUsername(String username) {
        return client.sql("select " + COLUMNS + " from identity.account where username = ? and active")
                .param(username)
                .query(AccountRows::read)
                .optional();
    }

    public Optional<Secret> secret(String username) {
        return client.sql("select password_hash, once_until from identity.account where username = ? and active")
                .param(username)
                .query((row, _) ->
                        new Secret(row.getString("password_hash"), row.getObject("once_until", LocalDate.class)))
                .optional();
    }

    public List<Account> all() {
        return client.sql("select " + COLUMNS + " from identity.account where active order by role, username")
                .query(AccountRows::read)
                .list();
    }

    public List<Account> inRole(Role role) {
        return client.sql("select " + COLUMNS + " from identity.account where role = ? and active order by username")
                .param(role.name())
                .query(AccountRows::read)
                .list();
    }

    public Optional<Account> byId(AccountId id) {
        return client.sql("select " + COLUMNS + " from identity.account where id = ?")
                .param(id.value())
                .query(AccountRows::read)
                .optional();
    }

    private static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("department"));
    }
}
