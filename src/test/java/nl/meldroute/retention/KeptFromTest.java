package nl.meldroute.retention;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import nl.meldroute.PushedClock;
import nl.meldroute.intake.Decision;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Gate;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Referred;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@WithRetention
@DisplayName("Lezing I-12: de bewaartermijn loopt vanaf de uitkomst, niet vanaf het afsluiten")
class KeptFromTest {
    private static final int WAITED = 10;
    private final Aged aged;
    private final Inbox inbox;
    private final Signals signals;
    private final Retentions retentions;
    private final PushedClock clock;

    @Autowired
    KeptFromTest(Aged aged, Inbox inbox, Signals signals, Retentions retentions, PushedClock clock) {
        this.aged = aged;
        this.inbox = inbox;
        this.signals = signals;
        this.retentions = retentions;
        this.clock = clock;
    }

    private LocalDate today() {
        return WorkCalendar.today(clock);
    }

    private ReportId decided(GateOutcome outcome) {
        ReportId id = aged.takenUp();
        Decision decision = new Decision(outcome, null, Gate.Asks.NOTHING, Map.of("reason", "Wat wij weten."));
        as(OFFICER, () -> signals.decided(id, inbox.signal(id).version(), decision));
        return id;
    }

    private Retention.Until closedLater(ReportId id, String result) {
        clock.push(Duration.ofDays(WAITED));
        aged.close(id, result);
        return as(OFFICER, () -> retentions.of(id)).orElseThrow().until();
    }

    @Test
    @DisplayName("Geen aanwijzing: vier weken en drie maanden na het besluit")
    void without_an_indication_it_runs_from_the_decision() {
        LocalDate on = today();
        assertThat(closedLater(decided(GateOutcome.NO_INDICATION), "no-indication"))
                .isEqualTo(new Retention.Until(on.plusWeeks(4), on.plusMonths(3)));
    }

    @Test
    @DisplayName("Waren er aanwijzingen, en blijkt bij het afsluiten van niet: dan vanaf het afsluiten")
    void what_was_decided_otherwise_runs_from_closing() {
        ReportId id = decided(GateOutcome.INDICATIONS);
        assertThat(closedLater(id, "no-indication").names()).isEqualTo(today().plusWeeks(4));
    }

    @Test
    @DisplayName("Doorgezet: twee jaar na de laatste reactie van een partner")
    void what_was_referred_runs_from_the_last_reaction() {
        ReportId id = decided(GateOutcome.INDICATIONS);
        as(OFFICER, () -> {
            Signal signal = inbox.signal(id);
            signals.referred(id, new Referred(Entry.Kind.REACTED, Map.of("outcome", "taken-up"), signal.gate(), false));
            return signal;
        });
        LocalDate on = today();
        assertThat(closedLater(id, "referred-taken-up").rest()).isEqualTo(on.plusYears(2));
    }
}
