package nl.meldroute.partners.store;

import java.time.LocalDate;
import java.util.List;
import nl.meldroute.kernel.AccountId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that somebody checked or filled in. */
@Repository
public class NumberRows {
    private final JdbcClient client;

    NumberRows(JdbcClient client) {
        this.client = client;
    }

    /** One number. */
    public record Row(String partner, int place, String number, LocalDate checkedOn) {}

    public List<Row> all() {
        return client.sql("select partner, place, number, checked_on from partners.number")
                .query((row, _) -> new Row(
                        row.getString("partner"),
                        row.getInt("place"),
                        row.getString("number"),
                        row.getObject("checked_on", LocalDate.class)))
                .list();
    }

    public void keep(Row row, AccountId by) {
        client.sql("""
                insert into partners.number (partner, place, number, checked_on, account)
                values (:partner, :place, :number, :checked, :by)
                on conflict (partner, place) do update set number = :number, checked_on = :checked, account = :by
                """)
                .param("partner", row.partner())
                .param("place", row.place())
                .param("number", row.number())
                .param("checked", row.checkedOn())
                .param("by", by.value())
                .update();
    }
}
