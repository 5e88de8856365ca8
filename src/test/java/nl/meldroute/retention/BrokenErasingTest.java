package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.retention.RetentionModule.PRIVACY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import nl.meldroute.PushedClock;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;

@WithRetention
@DisplayName("Lezing I-12: breekt het wissen af, waar dan ook, dan is het signaal er heel, of helemaal weg")
class BrokenErasingTest {
    private static final int FEWEST = 11;
    private final Aged aged;
    private final Proposals proposals;
    private final RetentionSweep sweep;
    private final Remains remains;
    private final PushedClock clock;

    @Autowired
    private KeyFile keyFile;

    @Autowired
    private Erasure erasure;

    @Value("${meldroute.audit.checkpoints}")
    private Path folder;

    @Autowired
    BrokenErasingTest(Aged aged, Proposals proposals, RetentionSweep sweep, Remains remains, PushedClock clock) {
        this.aged = aged;
        this.proposals = proposals;
        this.sweep = sweep;
        this.remains = remains;
        this.clock = clock;
    }

    /** While nothing can be done to this table, as on a disk that is full or fails. */
    private void broken(String table, String act, Runnable erasing) {
        remains.client().sql("""
                create function public.breaks() returns trigger language plpgsql as $$
                begin raise exception 'no' using errcode = '53100'; end $$
                """).update();
        remains.client()
                .sql("create trigger breaks before %s on %s for each row execute function public.breaks()"
                        .formatted(act, table))
                .update();
        try {
            assertThatThrownBy(erasing::run).as(table).isInstanceOf(DataAccessException.class);
        } finally {
            remains.client().sql("drop function public.breaks cascade").update();
        }
    }

    private UUID confirmed(ReportId id) {
        UUID batch = as(OFFICER, () -> proposals.propose(List.of(new Proposal.Wish(id, null, null))))
                .id();
        as(DEPUTY, () -> proposals.confirm(batch));
        return batch;
    }

    @Test
    void at_each_table_it_is_taken_back_as_a_whole_and_done_once_in_the_end() throws IOException {
        ReportId id = aged.close(aged.full(), "no-indication");
        // Its names stay until all goes, so that more tables have something of it.
        remains.client()
                .sql("update retention.term set names_until = rest_until where signal_id = ?")
                .param(id.value())
                .update();
        clock.push(Duration.ofDays(95));
        UUID batch = confirmed(id);
        clock.push(Duration.ofDays(40));
        Runnable erasing = () -> erasure.erase(batch, id);
        Map<String, Integer> whole = remains.of(id);
        Map<String, Integer> going = new TreeMap<>(whole);
        going.remove("audit.entry");
        assertThat(going).hasSizeGreaterThan(FEWEST);
        for (String table : going.keySet()) {
            broken(table, "delete", erasing);
        }
        for (String table : List.of("retention.erased", "retention.erased_rows", "retention.tally", "audit.entry")) {
            broken(table, "insert or update", erasing);
        }
        assertThat(remains.of(id)).isEqualTo(whole);
        assertThat(as(PRIVACY, () -> proposals.certificate(batch))).isEmpty();
        assertThat(listed(id)).isZero();

        sweep.run();
        assertThat(remains.of(id)).containsOnlyKeys("audit.entry");
        Certificate certificate =
                as(PRIVACY, () -> proposals.certificate(batch)).orElseThrow();
        assertThat(certificate.numbers()).hasSize(1);
        assertThat(certificate.rows()).containsAllEntriesOf(Map.of("signal", 1, "case-key", 1, "envelope", 1));
        assertThat(listed(id)).isEqualTo(1);
    }

    private long listed(ReportId id) throws IOException {
        return new Ledger(folder, keyFile)
                .read().lines().stream()
                        .filter(line -> line.signal().equals(id) && line.act().equals(Destroyed.SIGNAL))
                        .count();
    }
}
