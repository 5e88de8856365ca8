package nl.meldroute.desk;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.intake.Entry;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.sources.Inquiry;

/**
 * What was asked and shared about one signal, on which ground, and who read it (2.2 step 3; model privacy protocol).
 *
 * @param sources that were asked, the latest first
 * @param enquiries to departments, the latest first
 * @param entries what happened, oldest first
 * @param readers of answers, the latest first
 * @param names of those who did something
 */
public record Accountability(
        String number,
        Instant now,
        List<Inquiry> sources,
        List<Enquiry> enquiries,
        List<Entry> entries,
        List<AuditTrail.Seen> readers,
        Map<AccountId, String> names) {
    @Override
    public String toString() {
        return "Accountability[content]";
    }
}
