package nl.meldroute.identity.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The secrets of the apps that show codes, sealed. The row policies show each only the own. */
@Repository
public class CodeSecretRows {
    private final JdbcClient client;

    CodeSecretRows(JdbcClient client) {
        this.client = client;
    }

    public void put(AccountId account, byte[] sealed, LocalDate since) {
        client.sql("""
                insert into identity.code_secret (account, sealed, since) values (:account, :sealed, :since)
                on conflict (account) do update set sealed = excluded.sealed, since = excluded.since
                """)
                .param("account", account.value())
                .param("sealed", sealed)
                .param("since", since)
                .update();
    }

    public Optional<byte[]> sealed(AccountId account) {
        return client.sql("select sealed from identity.code_secret where account = ?")
                .param(account.value())
                .query((row, _) -> row.getBytes("sealed"))
                .optional();
    }

    public Optional<LocalDate> since(AccountId account) {
        return client.sql("select since from identity.code_secret where account = ?")
                .param(account.value())
                .query(LocalDate.class)
                .optional();
    }

    public boolean delete(AccountId account) {
        return client.sql("delete from identity.code_secret where account = ?")
                        .param(account.value())
                        .update()
                > 0;
    }
}
