package nl.meldroute.vault;

import java.util.List;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.Holding;
import nl.meldroute.vault.rules.Envelope;
import nl.meldroute.vault.store.Envelopes;
import org.springframework.stereotype.Component;

/** Envelopes, and why they were opened, which goes with them. */
@Component
class VaultHolding implements Holding {
    private final Envelopes envelopes;

    VaultHolding(Envelopes envelopes) {
        this.envelopes = envelopes;
    }

    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.rest("vault", "envelope", "report_id = :signal"),
                Kept.rest("vault", "explanation", "report_id = :signal"));
    }

    @Override
    public void erase(ReportId signal) {
        for (Envelope.Kind kind : Envelope.Kind.values()) {
            envelopes.delete(signal, kind);
        }
    }
}
