package nl.meldroute.matching;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/**
 * Pairs say what two signals have in common, so they go with the names of either. With them goes what was judged: without
 * subjects nothing can be found again that would have to be judged anew.
 */
@Component
class MatchingHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names("matching", "pair", "low = :signal or high = :signal"),
                Kept.rest("matching", "step", "signal_id = :signal"));
    }
}
