package nl.meldroute.referral;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Deeds, letters and questions to the reporting-code officer, which may name people, and for whose reaction is waited. */
@Component
class ReferralHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(
                Kept.names("referral", "deed", "signal_id = :signal"),
                Kept.names("referral", "unsent", "signal_id = :signal"),
                Kept.names("referral", "awaited", "signal_id = :signal"),
                Kept.names("referral", "consultation", "signal_id = :signal"));
    }
}
