package nl.meldroute.intake.store;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many signals there are of each kind, in one pass: the menu shows it on every page. */
@Repository
public class CountRows {
    private final JdbcClient client;

    CountRows(JdbcClient client) {
        this.client = client;
    }

    /**
     * Put off is what nobody has to read, and nobody has to step in for now; so is what is looked at again on a later day. A
     * department or a partner is waited for where nothing else is to be done.
     */
    public SignalLists.Counts counts(SignalLists.Bounds bounds) {
        return client.sql("""
                select count(*) filter (where not later and not waits) now, count(*) filter (where later) later,
                       array_agg(id) filter (where waits and not later) waiting,
                       (select count(*) from intake.signal where closed_at >= :since) closed
                from (select id,
                             stage not in ('DRAFT', 'NEW') and not urgent
                             and (coalesce(later_until > :today, false)
                                  or message_since is null and decision is not distinct from 'UNCLEAR' and enquiry is null
                                     and coalesce(review_on > :today, false) and asks = 'NOTHING' and reaction_by is null
                                     and not came
                                     and (stage = 'ANSWERED' or stage = 'TAKEN_UP' and (not sent or before_start))) as later,
                             stage in ('TAKEN_UP', 'ANSWERED') and not urgent and not came
                             and message_since is null
                             and (decision is null and coalesce(not enquiry_answered and enquiry_by >= :today, false)
                                  or decision is not null and asks = 'NOTHING' and coalesce(reaction_by >= :today, false)
                                     and not coalesce(enquiry_answered or enquiry_by < :today, false))
                             and not (stage = 'TAKEN_UP' and sent and not before_start
                                      and coalesce((answered_at at time zone :zone)::date, day) <= :answer) as waits
                      from (select *, intervene is not distinct from 'yes' and not police_called
                                      and stage <> 'CLOSED' as urgent, coalesce(agreed_on <= :today, false) as came
                            from intake.signal where stage <> 'CLOSED' or message_since is not null) open) open
                """)
                .param("today", bounds.today())
                .param("since", Timestamp.from(bounds.closedSince()))
                .param("answer", bounds.answerFrom())
                .param("zone", WorkCalendar.ZONE.getId())
                .query(CountRows::read)
                .single();
    }

    private static SignalLists.Counts read(ResultSet row, int number) throws SQLException {
        return new SignalLists.Counts(
                row.getInt("now"), row.getInt("later"), row.getInt("closed"), ids(row.getArray("waiting")));
    }

    private static List<ReportId> ids(@Nullable Array found) throws SQLException {
        return found == null
                ? List.of()
                : Stream.of((UUID[]) found.getArray()).map(ReportId::new).toList();
    }

    /** How many that are open are for whoever looks alone, since a colleague is kept from them. */
    public int onlyMine() {
        return client.sql("select count(*) from intake.signal where stage <> 'CLOSED' and kept_from is not null")
                .query(Integer.class)
                .single();
    }
}
