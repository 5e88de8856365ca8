package nl.meldroute.notices.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.rules.Ringing;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The alarms that nobody opened yet. */
@Repository
public class AlarmRows {
    private final JdbcClient client;

    AlarmRows(JdbcClient client) {
        this.client = client;
    }

    /** Until somebody opens it. An alarm that rings already keeps its minute. */
    public void ring(ReportId report, Instant minute) {
        client.sql("""
                insert into notices.alarm as known (report_id, since) values (?, ?)
                on conflict (report_id) do update set since = excluded.since, rungs = 0 where known.since is null
                """).params(report.value(), Timestamp.from(minute)).update();
    }

    public void once(ReportId report) {
        client.sql("insert into notices.alarm (report_id) values (?) on conflict (report_id) do nothing")
                .param(report.value())
                .update();
    }

    public void delete(ReportId report) {
        client.sql("delete from notices.alarm where report_id = ?")
                .param(report.value())
                .update();
    }

    /** All but those that somebody opens at this very moment, or another process alerts. */
    public List<Ringing> lock() {
        return client.sql("select report_id, since, rungs from notices.alarm order by report_id for update skip locked")
                .query(AlarmRows::read)
                .list();
    }

    /** An alarm that rang on a clock that was ahead rings since now: it would climb no rung before that clock is caught up with. */
    public void settle(Instant minute, Duration slack) {
        client.sql("update notices.alarm set since = ? where since > ?")
                .params(Timestamp.from(minute), Timestamp.from(minute.plus(slack)))
                .update();
    }

    public void climbed(Ringing alarm) {
        client.sql("update notices.alarm set rungs = ? where report_id = ?")
                .params(alarm.rungs(), alarm.report().value())
                .update();
    }

    public int unopened() {
        return client.sql("select count(*) from notices.alarm")
                .query(Integer.class)
                .single();
    }

    /** Those of danger now, since when. */
    public Map<ReportId, Instant> open() {
        Map<ReportId, Instant> open = new LinkedHashMap<>();
        client.sql(
                        "select report_id, since, rungs from notices.alarm where since is not null order by since, report_id")
                .query(AlarmRows::read)
                .list()
                .forEach(alarm -> put(alarm, open));
        return open;
    }

    private static void put(Ringing alarm, Map<ReportId, Instant> open) {
        Instant since = alarm.since();
        if (since != null) {
            open.put(alarm.report(), since);
        }
    }

    private static Ringing read(ResultSet row, int number) throws SQLException {
        @Nullable Timestamp since = row.getTimestamp("since");
        return new Ringing(
                new ReportId(row.getObject("report_id", UUID.class)),
                since == null ? null : since.toInstant(),
                row.getInt("rungs"));
    }
}
