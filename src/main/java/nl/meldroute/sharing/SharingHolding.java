package nl.meldroute.sharing;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** What was shared is in words that may name people: it goes with the names, and so does that a department reacted. */
@Component
class SharingHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names("sharing", "share", "signal_id = :signal"),
                Kept.names(
                        "sharing", "reaction", "share_id in (select id from sharing.share where signal_id = :signal)"));
    }
}
