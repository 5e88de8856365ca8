package nl.meldroute.identity.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Passkeys: public keys, and the name that each owner gave, sealed. The row policies show each only the own. */
@Repository
public class PasskeyRows {
    private static final String ALL =
            "select id, account, label, credential, key, count, eligible, since from identity.passkey ";
    private final JdbcClient client;

    PasskeyRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * One of them.
     *
     * @param label the name, sealed
     */
    public record Row(
            UUID id,
            AccountId account,
            byte[] label,
            byte[] credential,
            byte[] key,
            long count,
            boolean eligible,
            LocalDate since) {
        @Override
        public String toString() {
            return "Row[" + id + "]";
        }
    }

    /** False where it is known already, of whomever. */
    public boolean insert(Row row) {
        return client.sql("""
                insert into identity.passkey (id, account, label, credential, key, count, eligible, since)
                values (:id, :account, :label, :credential, :key, :count, :eligible, :since)
                on conflict do nothing
                """)
                        .param("id", row.id())
                        .param("account", row.account().value())
                        .param("label", row.label())
                        .param("credential", row.credential())
                        .param("key", row.key())
                        .param("count", row.count())
                        .param("eligible", row.eligible())
                        .param("since", row.since())
                        .update()
                > 0;
    }

    public List<Row> of(AccountId account) {
        return client.sql(ALL + "where account = ? order by since, id")
                .param(account.value())
                .query(PasskeyRows::read)
                .list();
    }

    public Optional<Row> byCredential(byte[] credential) {
        return client.sql(ALL + "where credential = ?")
                .param(credential)
                .query(PasskeyRows::read)
                .optional();
    }

    /** One more than these would be too many: locks the account, so that two at once are counted too. */
    public int countLocked(AccountId account) {
        client.sql("select pg_advisory_xact_lock(hashtextextended(?, 0))")
                .param("passkeys " + account)
                .query((_, _) -> account)
                .single();
        return of(account).size();
    }

    public boolean delete(AccountId account, UUID id) {
        return client.sql("delete from identity.passkey where account = ? and id = ?")
                        .params(account.value(), id)
                        .update()
                > 0;
    }

    public void deleteAll(AccountId account) {
        client.sql("delete from identity.passkey where account = ?")
                .param(account.value())
                .update();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                new AccountId(row.getObject("account", UUID.class)),
                row.getBytes("label"),
                row.getBytes("credential"),
                row.getBytes("key"),
                row.getLong("count"),
                row.getBoolean("eligible"),
                row.getObject("since", LocalDate.class));
    }
}
