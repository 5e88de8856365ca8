package nl.meldroute.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.desk.rules.NextStep;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.EmergencyReading;
import nl.meldroute.intake.Entry;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.policy.Bilingual;
import nl.meldroute.reporting.FromReporter;
import nl.meldroute.reporting.ReportContent;
import nl.meldroute.retention.Retention;
import nl.meldroute.sharing.Share;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectCorrected;

/**
 * Everything that stands on the page of a signal.
 *
 * @param given what was handed in
 * @param next none where it asks for nothing
 */
public record Overview(
        LocalDate today,
        Signal signal,
        Registration registration,
        Given given,
        About about,
        Optional<NextStep> next,
        Past past) {
    /**
     * What the reporter gave, as it was sent.
     *
     * @param later what was added or asked afterwards, oldest first
     * @param offered the places of people that were not taken over as subjects, from 1
     */
    public record Given(ReportContent content, List<FromReporter> later, List<Integer> offered) {}

    /**
     * What it is about.
     *
     * @param linked numbers of the signals that are linked to it
     * @param named whom the button of the next step names; empty where it names nobody
     * @param enquiries what departments were asked, the latest first
     * @param kept until when, if it is closed
     */
    public record About(
            List<Subject> subjects,
            List<String> linked,
            List<Enquiry> enquiries,
            Optional<Bilingual> named,
            Optional<Retention> kept) {}

    /**
     * What happened, and who may look.
     *
     * @param entries oldest first
     * @param subjects how they were corrected, latest first
     * @param reveals of the name of the reporter, latest first
     * @param names of those who did something
     * @param shares what colleagues of departments read of it now
     * @param readings who could read it in an emergency, the oldest first
     */
    public record Past(
            List<Entry> entries,
            List<SubjectCorrected> subjects,
            List<AuditTrail.Seen> reveals,
            Map<AccountId, String> names,
            List<Account> readers,
            List<Share> shares,
            List<EmergencyReading> readings) {}
}
