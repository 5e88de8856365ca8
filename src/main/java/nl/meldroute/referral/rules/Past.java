package nl.meldroute.referral.rules;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Weighed;

/**
 * What was done in step 4 so far.
 *
 * @param told what came of the last word with each partner
 * @param wanting partners that reacted, and need to know more before they can act (2.2 step 5)
 * @param weighed what came of the last consultation
 */
public record Past(Map<PartnerRole, Outcome> told, Set<PartnerRole> wanting, Optional<Weighed> weighed) {
    public static final Past NOTHING = new Past(Map.of(), Set.of(), Optional.empty());

    public Past {
        told = Map.copyOf(told);
        wanting = Set.copyOf(wanting);
    }
}
