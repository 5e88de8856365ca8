package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.time.Duration;
import java.time.LocalDate;
import nl.meldroute.PushedClock;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.boot.test.context.TestComponent;

/** Days that pass, each time with a round of what goes by itself, and what is kept after that. */
@TestComponent
record Passing(PushedClock clock, RetentionSweep sweep, Retentions retentions) {
    void days(int days) {
        clock.push(Duration.ofDays(days));
        sweep.run();
    }

    LocalDate today() {
        return WorkCalendar.today(clock);
    }

    Retention kept(ReportId id) {
        return as(OFFICER, () -> retentions.of(id)).orElseThrow();
    }
}
