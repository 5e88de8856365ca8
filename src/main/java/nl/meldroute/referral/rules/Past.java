package nl.meldroute.referral.rules;

import java.util.Map;
import java.util.Optional;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Weighed;

/**
 * What was done in step 4 so far.
 *
 * @param told what came of the last word with each partner
 * @param weighed what came of the last consultation
 */
public record Past(Map<PartnerRole, Outcome> told, Optional<Weighed> weighed) {
    public static final Past NOTHING = new Past(Map.of(), Optional.empty());

    public Past {
        told = Map.copyOf(told);
    }
}
