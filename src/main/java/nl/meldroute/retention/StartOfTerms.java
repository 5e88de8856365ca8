package nl.meldroute.retention;

import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.intake.ClosedSignals;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Signal;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.retention.rules.Ended;
import org.springframework.stereotype.Component;

/** The days from which the terms of a signal run that was closed, or would be closed, on a day (reading I-12). */
@Component
class StartOfTerms {
    private final ClosedSignals signals;

    StartOfTerms(ClosedSignals signals) {
        this.signals = signals;
    }

    Ended of(Signal signal, LocalDate closed) {
        GateOutcome decided = signal.gate().outcome();
        boolean no = decided == GateOutcome.NO_INDICATION || decided == GateOutcome.ELSEWHERE;
        Instant at = signal.gate().at();
        return new Ended(
                closed,
                no && at != null ? LocalDate.ofInstant(at, WorkCalendar.ZONE) : null,
                signals.reactedOn(signal.id()).orElse(null),
                signals.signalledOn(signal.id()).orElse(null));
    }
}
