package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
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

    public void insert(Account account, String passwordHash) {
        client.sql("""
                insert into identity.account (id, username, password_hash, display_name, role, department)
                values (?, ?, ?, ?, ?, ?)
                """)
                .params(
                        account.id().value(),
                        account.username(),
                        passwordHash,
                        account.name(),
                        account.role().name(),
                        account.department())
                .update();
    }

    public Optional<Account> byUsername(String username) {
        return client.sql("select " + COLUMNS + " from identity.account where username = ? and active")
                .param(username)
                .query(AccountRows::read)
                .optional();
    }

    public Optional<String> passwordHash(String username) {
        return client.sql("select password_hash from identity.account where username = ? and active")
                .param(username)
                .query(String.class)
                .optional();
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
