package nl.meldroute.vault;

import nl.meldroute.kernel.AccountId;

/** Why somebody looked, in the own words. */
public record Explanation(AccountId by, Reason reason, String text) {
    @Override
    public String toString() {
        return "Explanation[sealed]";
    }
}
