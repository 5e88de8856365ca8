package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.partners.PartnerRole;

/**
 * A letter on the desk of the officer.
 *
 * @param draft what was kept of it; empty where nothing was
 * @param story what the reporter told, beside the summary
 * @param by until when a reaction is asked, if nobody chooses another day
 * @param coordinateWith partners that look at the same already, and did not react yet
 */
public record Writing(
        StepFourView view,
        PartnerRole partner,
        Optional<LetterDraft> draft,
        Enclosure enclosure,
        String story,
        LocalDate by,
        List<PartnerRole> coordinateWith) {
    /** Whether nationality and residence status never go to this partner. */
    public boolean withoutStatus() {
        return partner == PartnerRole.POLICE || partner == PartnerRole.LABOUR_INSPECTORATE;
    }

    @Override
    public String toString() {
        return "Writing[content]";
    }
}
