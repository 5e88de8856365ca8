package nl.meldroute.intake.store;

import java.time.LocalDate;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Minutes that somebody noted as really spent. */
@Repository
public class TimeRows {
    private final JdbcClient client;

    TimeRows(JdbcClient client) {
        this.client = client;
    }

    public void insert(AccountId person, LocalDate day, int minutes) {
        client.sql("insert into intake.time_spent (id, account, day, minutes) values (?, ?, ?, ?)")
                .params(RandomIds.next(), person.value(), day, minutes)
                .update();
    }

    public int sum(AccountId person, LocalDate since) {
        return client.sql("select coalesce(sum(minutes), 0) from intake.time_spent where account = ? and day >= ?")
                .params(person.value(), since)
                .query(Integer.class)
                .single();
    }
}
