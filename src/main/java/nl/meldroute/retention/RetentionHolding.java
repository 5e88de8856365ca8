package nl.meldroute.retention;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Terms, and what was proposed; a certificate names no signal by its id. */
@Component
class RetentionHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.rest("retention", "term", "signal_id = :signal"),
                Kept.rest("retention", "choice", "signal_id = :signal"));
    }
}
