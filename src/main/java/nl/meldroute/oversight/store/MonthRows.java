package nl.meldroute.oversight.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Months that were looked at. Rows are only added. */
@Repository
public class MonthRows {
    private final JdbcClient client;

    MonthRows(JdbcClient client) {
        this.client = client;
    }

    /** By whom a month was looked at, and on which day. */
    public record Seen(AccountId by, LocalDate on) {}

    /** All of them by month. */
    public Map<YearMonth, Seen> all() {
        Map<YearMonth, Seen> all = new TreeMap<>();
        client.sql("select month, seen_by, seen_on from oversight.month_seen").query(row -> {
            all.put(
                    YearMonth.from(row.getObject("month", LocalDate.class)),
                    new Seen(
                            new AccountId(row.getObject("seen_by", UUID.class)),
                            row.getObject("seen_on", LocalDate.class)));
        });
        return all;
    }

    /** False where somebody looked at it before. */
    public boolean add(YearMonth month, Seen seen) {
        return client.sql(
                                "insert into oversight.month_seen (month, seen_by, seen_on) values (?, ?, ?) on conflict (month) do nothing")
                        .params(month.atDay(1), seen.by().value(), seen.on())
                        .update()
                == 1;
    }
}
