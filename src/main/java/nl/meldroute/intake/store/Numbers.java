package nl.meldroute.intake.store;

import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbers of signals: year and place in it, given at acceptance. */
@Repository
public class Numbers {
    private final JdbcClient client;

    Numbers(JdbcClient client) {
        this.client = client;
    }

    /** The next number of this year, like {@code 2026-0042}. */
    public String next(int year) {
        int last = client.sql("""
                insert into intake.last_number (year, last) values (?, 1)
                on conflict (year) do update set last = intake.last_number.last + 1
                returning last
                """).param(year).query(Integer.class).single();
        return String.format(Locale.ROOT, "%d-%04d", year, last);
    }
}
