package nl.meldroute.referral;

import java.time.LocalDate;
import nl.meldroute.kernel.AccountId;

/**
 * What the reporting-code officer advised.
 *
 * @param by that colleague, or the deputy
 */
public record Advised(String text, AccountId by, LocalDate on) {
    @Override
    public String toString() {
        return "Advised[content]";
    }
}
