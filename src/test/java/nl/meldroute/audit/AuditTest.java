package nl.meldroute.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;

@WithIntake
class AuditTest {
    private static final long LONGEST_SECONDS = 20;

    @Autowired
    private Audit audit;

    @Autowired
    private ActingDatabase database;

    private final AccountId person = new AccountId(RandomIds.next());
    private final Acting officer = new Acting(person, "FOCAL_OFFICER", Purpose.HANDLING);

    @Test
    void who_reads_at_the_same_time_does_not_wait_for_another_to_finish() throws Exception {
        CyclicBarrier together = new CyclicBarrier(4);
        Callable<Integer> read = () -> database.as(officer, () -> {
            audit.record(Act.of("list.read", "signals"));
            return meet(together);
        });
        try (ExecutorService four = Executors.newFixedThreadPool(4)) {
            List<Future<Integer>> readers = four.invokeAll(Collections.nCopies(4, read));
            for (Future<Integer> reader : readers) {
                assertThat(reader.get()).isNotNegative();
            }
        }
        assertThat(actions()).hasSize(4).containsOnly("list.read HANDLING");
        assertThat(gaps()).isZero();
    }

    @Test
    void each_act_is_written_in_its_order_and_under_its_own_purpose() {
        Acting revealing = new Acting(person, "FOCAL_OFFICER", Purpose.REVEALING);
        database.as(officer, () -> {
            audit.record(Act.of("first", "signals"));
            database.as(revealing, () -> {
                audit.record(Act.of("second", "signals"));
                return true;
            });
            audit.record(Act.of("third", "signals"));
            return true;
        });
        assertThat(actions()).containsExactly("first HANDLING", "second REVEALING", "third HANDLING");
    }

    @Test
    void what_can_not_be_written_down_did_not_happen() {
        assertThatThrownBy(() -> database.as(officer, () -> {
                    spend(10);
                    audit.record(Act.of("a byte that no text may hold: \0", "signals"));
                    return true;
                }))
                .isInstanceOf(DataAccessException.class);
        assertThat(spent()).isEmpty();
        assertThat(actions()).isEmpty();
    }

    @Test
    void what_did_not_happen_is_not_written_down() {
        assertThatThrownBy(() -> database.as(officer, () -> {
                    audit.record(Act.of("list.read", "signals"));
                    throw new IllegalStateException("no");
                }))
                .hasMessage("no");
        assertThat(actions()).isEmpty();
    }

    @Test
    void without_a_transaction_nothing_is_done_unseen() {
        assertThatThrownBy(() -> officer.during(() -> {
                    audit.record(Act.of("list.read", "signals"));
                    return true;
                }))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void with_a_person_or_without_the_statement_is_planned_once() {
        List<String> plans = database.as(officer, () -> {
            audit.recordAtOnce(Act.of("first", "signals"));
            String first = plan();
            database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> {
                audit.recordAtOnce(Act.on(new ReportId(RandomIds.next()), "second"));
                return true;
            });
            return List.of(first, plan());
        });
        assertThat(plans.getLast()).isEqualTo(plans.getFirst());
    }

    /** The name under which PostgreSQL keeps it for this connection. */
    private String plan() {
        return database.client()
                .sql("select name from pg_prepared_statements where statement like 'insert into audit.entry%'")
                .query(String.class)
                .single();
    }

    private static int meet(CyclicBarrier together) {
        try {
            return together.await(LONGEST_SECONDS, TimeUnit.SECONDS);
        } catch (Exception nobodyCame) {
            throw new IllegalStateException(nobodyCame);
        }
    }

    private void spend(int minutes) {
        database.client()
                .sql("insert into intake.time_spent (id, account, day, minutes) values (?, ?, ?, ?)")
                .params(RandomIds.next(), person.value(), LocalDate.of(2026, 11, 24), minutes)
                .update();
    }

    private List<Integer> spent() {
        return database.as(
                officer,
                () -> database.client()
                        .sql("select minutes from intake.time_spent where account = ?")
                        .param(person.value())
                        .query((row, _) -> row.getInt(1))
                        .list());
    }

    private List<String> actions() {
        return database.as(
                officer,
                () -> database.client()
                        .sql("select action || ' ' || purpose from audit.entry where actor = ? order by seq")
                        .param(person.value())
                        .query((row, _) -> row.getString(1))
                        .list());
    }

    private long gaps() {
        return database.as(
                officer,
                () -> database.client()
                        .sql("select max(seq) - count(*) from audit.entry")
                        .query((row, _) -> row.getLong(1))
                        .single());
    }
}
