package nl.meldroute.referral;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.rules.Advice;

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
    /**
     * What a letter rests on besides its own words: where this changes, what leaves changes, or whether it should.
     *
     * @param police whether the police was called, or not for a reason
     * @param advice what the plan says about the partner; empty where it says nothing any more
     */
    public record Grounds(
            Facts facts,
            boolean police,
            Optional<Advice.Row> advice,
            Enclosure enclosure,
            List<PartnerRole> coordinateWith) {
        @Override
        public String toString() {
            return "Grounds[content]";
        }
    }

    /** What it rests on now. */
    public Grounds grounds() {
        boolean police = view.signal().policeCalled();
        return new Grounds(view.facts(), police, view.advice().of(partner), enclosure, coordinateWith);
    }

    /** Whether the advice names the partner, so that the letter may leave. */
    public boolean advised() {
        return view.advice().of(partner).isPresent();
    }

    /** Whether nationality and residence status never go to this partner. */
    public boolean withoutStatus() {
        return partner == PartnerRole.POLICE || partner == PartnerRole.LABOUR_INSPECTORATE;
    }

    @Override
    public String toString() {
        return "Writing[content]";
    }
}
