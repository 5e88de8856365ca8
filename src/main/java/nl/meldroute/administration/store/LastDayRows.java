package nl.meldroute.administration.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.kernel.AccountId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The last day of those accounts that have one. */
@Repository
public class LastDayRows {
    private final JdbcClient client;

    LastDayRows(JdbcClient client) {
        this.client = client;
    }

    public Map<AccountId, LocalDate> all() {
        return client
                .sql("select account, day from administration.last_day")
                .query((row, _) -> Map.entry(
                        new AccountId(row.getObject("account", UUID.class)), row.getObject("day", LocalDate.class)))
                .stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Keeps the last day of an account, or that it has none. */
    public void keep(AccountId account, @Nullable LocalDate day) {
        if (day == null) {
            delete(account);
            return;
        }
        client.sql("""
                insert into administration.last_day (account, day) values (?, ?)
                on conflict (account) do update set day = excluded.day
                """).params(account.value(), day).update();
    }

    public void delete(AccountId account) {
        client.sql("delete from administration.last_day where account = ?")
                .param(account.value())
                .update();
    }

    /** Takes away those that are over on this day. */
    public List<AccountId> takeBefore(LocalDate today) {
        return client.sql("delete from administration.last_day where day < ? returning account")
                .param(today)
                .query((row, _) -> new AccountId(row.getObject("account", UUID.class)))
                .list();
    }
}
