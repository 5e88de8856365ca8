package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: wissen er twee tegelijk, dan gaat elk signaal één keer, en elke naam ook")
class TwoEraseTest {
    private static final int SIGNALS = 4;
    private final Aged aged;
    private final Proposals proposals;
    private final Erasure erasure;
    private final Remains remains;
    private final PushedClock clock;

    @Autowired
    TwoEraseTest(Aged aged, Proposals proposals, Erasure erasure, Remains remains, PushedClock clock) {
        this.aged = aged;
        this.proposals = proposals;
        this.erasure = erasure;
        this.remains = remains;
        this.clock = clock;
    }

    /** Both know the same list, and begin at it together. */
    private void twice(Runnable act) {
        CyclicBarrier both = new CyclicBarrier(2);
        Runnable started = () -> {
            try {
                both.await();
            } catch (Exception broken) {
                throw new IllegalStateException(broken);
            }
            act.run();
        };
        CompletableFuture.allOf(Stream.of(started, started)
                        .map(CompletableFuture::runAsync)
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    private List<ReportId> acts(String act) {
        return remains.client()
                .sql("select object_id from audit.entry where action = ?")
                .param(act)
                .query((row, _) -> new ReportId(row.getObject(1, java.util.UUID.class)))
                .list();
    }

    @Test
    void names_and_signals_go_once() {
        List<ReportId> closed = new ArrayList<>();
        for (int signal = 0; signal < SIGNALS; signal++) {
            closed.add(aged.closed("no-indication"));
        }
        clock.push(Duration.ofDays(30));
        List<ReportId> names = erasure.namesDue();
        twice(() -> names.forEach(erasure::eraseNames));
        assertThat(acts(Destroyed.NAMES)).containsExactlyInAnyOrderElementsOf(closed);
        clock.push(Duration.ofDays(65));
        var wishes =
                closed.stream().map(one -> new Proposal.Wish(one, null, null)).toList();
        var batch = as(OFFICER, () -> proposals.propose(wishes)).id();
        as(DEPUTY, () -> proposals.confirm(batch));
        clock.push(Duration.ofDays(31));
        var due = erasure.due();
        twice(() -> due.forEach(one -> erasure.erase(one.batch(), one.signal())));
        assertThat(acts(Destroyed.SIGNAL)).containsExactlyInAnyOrderElementsOf(closed);
        assertThat(remains.client()
                        .sql("select count(*) from retention.erased where batch = ?")
                        .param(batch)
                        .query(Integer.class)
                        .single())
                .isEqualTo(SIGNALS);
    }
}
