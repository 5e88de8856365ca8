package nl.meldroute.partners.store;

import java.time.LocalDate;
import java.util.Optional;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Mail addresses of partners that somebody filled in. */
@Repository
public class MailRows {
    private final JdbcClient client;

    MailRows(JdbcClient client) {
        this.client = client;
    }

    public Optional<String> find(String partner) {
        return client.sql("select address from partners.mail where partner = ?")
                .param(partner)
                .query(String.class)
                .optional();
    }

    public void keep(String partner, String address, LocalDate today, AccountId by) {
        client.sql("""
                insert into partners.mail (partner, address, kept_on, account) values (?, ?, ?, ?)
                on conflict (partner) do update
                set address = excluded.address, kept_on = excluded.kept_on, account = excluded.account
                """).params(partner, address, today, by.value()).update();
    }

    public void delete(String partner) {
        client.sql("delete from partners.mail where partner = ?").param(partner).update();
    }
}
