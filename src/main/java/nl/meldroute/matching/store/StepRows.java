package nl.meldroute.matching.store;

import java.util.List;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which signals were compared last, one after the other. */
@Repository
public class StepRows {
    /** Who is further behind reads the whole register. */
    private static final int KEPT = 1000;

    private final JdbcClient client;

    StepRows(JdbcClient client) {
        this.client = client;
    }

    /** One comparison. */
    public record Step(long number, ReportId signal) {}

    /** The number of the last one; 0 where nothing was compared yet. */
    public long last() {
        return client.sql("select coalesce(max(number), 0) from matching.step")
                .query(Long.class)
                .single();
    }

    /** Those after this one, as far as they are kept. */
    public List<Step> after(long number) {
        return client.sql("select number, signal_id from matching.step where number > ? order by number")
                .param(number)
                .query((row, _) ->
                        new Step(row.getLong("number"), new ReportId(row.getObject("signal_id", UUID.class))))
                .list();
    }

    /** The next one. Within a comparison, of which there is one at a time. */
    public void add(Step step) {
        client.sql("insert into matching.step (number, signal_id) values (?, ?)")
                .params(step.number(), step.signal().value())
                .update();
        client.sql("delete from matching.step where number <= ?")
                .param(step.number() - KEPT)
                .update();
    }
}
