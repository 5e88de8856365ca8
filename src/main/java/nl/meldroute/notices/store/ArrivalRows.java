package nl.meldroute.notices.store;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many ordinary signals came in, by day; taken away by the notice that tells it. */
@Repository
public class ArrivalRows {
    private final JdbcClient client;

    ArrivalRows(JdbcClient client) {
        this.client = client;
    }

    public void add(LocalDate day) {
        client.sql("""
                insert into notices.arrival as known (day, number) values (?, 1)
                on conflict (day) do update set number = known.number + 1
                """).param(day).update();
    }

    /**
     * Notes that the notice of a day is due; true for the first who says so. A product that never sent one has none to catch
     * up with: a notice at an odd moment would tell when the first signal came. A day further ahead than tomorrow was noted by a
     * clock that was ahead.
     */
    public boolean begin(LocalDate day) {
        client.sql("update notices.daily set last = ? where last is null")
                .param(day)
                .update();
        return client.sql("update notices.daily set last = ? where last < ? or last > ?")
                        .params(day, day, day.plusDays(1))
                        .update()
                == 1;
    }

    /** How many came in since the last notice; they are taken away. */
    public int take() {
        return client.sql("delete from notices.arrival returning number").query(Integer.class).list().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
