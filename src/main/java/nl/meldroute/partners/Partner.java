package nl.meldroute.partners;

import java.util.List;
import nl.meldroute.policy.ChainPartner;

/**
 * A partner with the numbers as they stand today.
 *
 * @param about what plan and edition say of it
 */
public record Partner(ChainPartner about, List<PhoneLine> lines) {
    public String slug() {
        return about.slug();
    }
}
