package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The accounts that may sign in. */
@Repository
public class AccountRows {
    static final String COLUMNS = "id, username, display_name, role, department";
    /** Another one after each change of what a sign-in rests on; it can't be read back. */
    static final String STAMP = """
            encode(sha256(convert_to(concat_ws(chr(31), id, username, password_hash, display_name, role, department,
                encode(outside, 'hex')), 'UTF8')), 'hex') as stamp""";

    /** Whoever changes an account does so one after the other; rows that point to it are written meanwhile. */
    private static final String HELD = " for no key update";

    private final JdbcClient client;

    AccountRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * An account with its password.
     *
     * @param stamp of the account as it is now
     * @param onceUntil the last day on which one that an operator gave may be replaced; absent for an own password
     */
    public record Secret(
            Account account,
            String stamp,
            String hash,
            @Nullable LocalDate onceUntil) {
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

    /** The account as it is now, held until the transaction ends. */
    public Optional<Account> hold(AccountId id) {
        return client.sql("select " + COLUMNS + " from identity.account where id = ? and active" + HELD)
                .param(id.value())
                .query(AccountRows::read)
                .optional();
    }

    /** Whether the account still is what this stamp tells; if so, it stays that until the transaction ends. */
    public boolean hold(AccountId id, String stamp) {
        return hold(id).flatMap(_ -> stamp(id)).filter(stamp::equals).isPresent();
    }

    public void changePassword(AccountId id, String passwordHash, @Nullable LocalDate onceUntil) {
        client.sql("update identity.account set password_hash = :hash, once_until = :once where id = :id")
                .param("hash", passwordHash)
                .param("once", onceUntil)
                .param("id", id.value())
                .update();
    }

    /** Whether there is an account with this user name, or was one. */
    public boolean known(String username) {
        return client.sql("select exists (select from identity.account where username = ?)")
                .param(username)
                .query(Boolean.class)
                .single();
    }

    public void change(Account account) {
        client.sql("""
                update identity.account set display_name = :name, role = :role, department = :department
                where id = :id and active
                """)
                .param("id", account.id().value())
                .param("name", account.name())
                .param("role", account.role().name())
                .param("department", account.department())
                .update();
    }

    /** Whoever the account was tied to outside is not its owner any more: who shows the new password for once is. */
    public void untie(AccountId id) {
        client.sql("update identity.account set outside = null where id = ?")
                .param(id.value())
                .update();
    }

    public void close(AccountId id) {
        client.sql("update identity.account set active = false where id = ?")
                .param(id.value())
                .update();
    }

    /** The stamp of each account that may sign in. */
    public Map<AccountId, String> stamps() {
        return client
                .sql("select id, " + STAMP + " from identity.account where active")
                .query((row, _) -> Map.entry(new AccountId(row.getObject("id", UUID.class)), row.getString("stamp")))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** The stamp of this account, if it may sign in. */
    public Optional<String> stamp(AccountId id) {
        return client.sql("select " + STAMP + " from identity.account where id = ? and active")
                .param(id.value())
                .query(String.class)
                .optional();
    }

    public Optional<Secret> secret(String username) {
        return client.sql("select password_hash, once_until, " + STAMP + ", " + COLUMNS
                        + " from identity.account where username = ? and active")
                .param(username)
                .query((row, number) -> new Secret(
                        read(row, number),
                        row.getString("stamp"),
                        row.getString("password_hash"),
                        row.getObject("once_until", LocalDate.class)))
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

    static Account read(ResultSet row, int number) throws SQLException {
        return new Account(
                new AccountId(row.getObject("id", UUID.class)),
                row.getString("username"),
                row.getString("display_name"),
                Role.valueOf(row.getString("role")),
                row.getString("department"));
    }
}
