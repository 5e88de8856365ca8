package nl.meldroute.referral;

import java.util.List;
import nl.meldroute.privacy.Holding;
import org.springframework.stereotype.Component;

/** Deeds, whose reasons may name people. */
@Component
class ReferralHolding implements Holding {
    @Override
    public List<Kept> kept() {
        return List.of(Kept.names("referral", "deed", "signal_id = :signal"));
    }
}
