package nl.meldroute.sources;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** What was asked and found may name people: it goes with the names of its signal. */
@Component
class SourcesHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(Kept.names("sources", "inquiry", "signal_id = :signal"));
    }
}
