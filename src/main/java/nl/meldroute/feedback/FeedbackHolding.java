package nl.meldroute.feedback;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Answers that are being written, and the marks of those that were placed. */
@Component
class FeedbackHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names("feedback", "draft", "signal_id = :signal"),
                Kept.rest("feedback", "placed", "signal_id = :signal"));
    }
}
