package nl.meldroute.enrichment;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Questions and answers may name people: they go with the names of their signal. */
@Component
class EnrichmentHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(Kept.names("enrichment", "enquiry", "signal_id = :signal"));
    }
}
