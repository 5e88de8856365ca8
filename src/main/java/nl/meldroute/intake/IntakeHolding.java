package nl.meldroute.intake;

import java.util.List;
import nl.meldroute.intake.store.SignalRows;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/**
 * Signals, what happened to them, and what was said of it. Without names a signal has no short name any more, and
 * waits for nobody.
 */
@Component
class IntakeHolding implements Holding {
    private final Ledger ledger;
    private final SignalRows signals;
    private final SignalContent content;

    IntakeHolding(Ledger ledger, SignalRows signals, SignalContent content) {
        this.ledger = ledger;
        this.signals = signals;
        this.content = content;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.rest("intake", "signal", "id = :signal"),
                Kept.rest("intake", "entry", "signal_id = :signal"),
                Kept.names("intake", "words", "signal_id = :signal"),
                Kept.rest("intake", "part", "signal_id = :signal"));
    }

    @Override
    public void blot(ReportId signal) {
        ledger.soFar(signal).ifPresent(registration -> ledger.register(signal, registration.withoutName()));
        signals.waitForNothing(signal);
        content.blot(signal);
    }
}
