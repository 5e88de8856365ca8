package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.DEPUTY;
import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.database.SteadyClock;
import nl.meldroute.kernel.ReportId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@WithRetention
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/jumping-${random.uuid}")
@DisplayName("Lezing I-12: springt de klok een jaar vooruit, dan wordt er niets gewist dat nog een termijn heeft")
class JumpingClockTest {
    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration YEAR = Duration.ofDays(365);
    private final Aged aged;
    private final Proposals proposals;
    private final RetentionSweep sweep;
    private final Remains remains;
    private final PushedClock clock;

    @Autowired
    private SteadyClock steady;

    @Autowired
    JumpingClockTest(Aged aged, Proposals proposals, RetentionSweep sweep, Remains remains, PushedClock clock) {
        this.aged = aged;
        this.proposals = proposals;
        this.sweep = sweep;
        this.remains = remains;
        this.clock = clock;
    }

    private void after(Duration further) {
        clock.push(further);
        sweep.sweep();
    }

    /** Rounds without a jump; at the end of them something is erased. */
    private void days(int days) {
        for (int day = 0; day < days; day++) {
            clock.push(DAY);
            steady.steady();
        }
        sweep.sweep();
    }

    @Test
    void names_confirmed_signals_and_envelopes_stay_until_the_clock_has_run_three_days_without_a_jump() {
        sweep.sweep();
        days(3);
        ReportId confirmed = aged.close(aged.full(), "no-indication");
        days(70);
        var batch = as(OFFICER, () -> proposals.propose(List.of(new Proposal.Wish(confirmed, null, null))))
                .id();
        as(DEPUTY, () -> proposals.confirm(batch));
        ReportId fresh = aged.close(aged.full(), "no-indication");
        List<Map<String, Integer>> before = List.of(remains.of(confirmed), remains.of(fresh));

        after(YEAR);
        after(Duration.ofHours(1));
        after(YEAR.negated());
        assertThat(List.of(remains.of(confirmed), remains.of(fresh))).isEqualTo(before);

        days(27);
        assertThat(remains.of(fresh)).containsKey("subjects.subject");
        days(3);
        assertThat(remains.of(fresh)).doesNotContainKey("subjects.subject");
        assertThat(remains.of(confirmed)).containsOnlyKeys("audit.entry");
    }
}
