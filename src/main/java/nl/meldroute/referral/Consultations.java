package nl.meldroute.referral;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Assistance;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;
import org.springframework.stereotype.Component;

/**
 * With a possible victim officer and deputy ask the reporting-code officer for advice, and weigh together whether Veilig Thuis
 * gets a report (2.2 4.5 and 4.6). That colleague reads the question, and nothing else of the signal.
 */
@ModuleDoor
public class Consultations {
    private final Signals signals;
    private final Referrals referrals;
    private final ConsultationBook book;
    private final Assistance assistance;
    private final Known known;

    Consultations(Signals signals, Referrals referrals, ConsultationBook book, Assistance assistance, Known known) {
        this.signals = signals;
        this.referrals = referrals;
        this.book = book;
        this.assistance = assistance;
        this.known = known;
    }

    /** Who there is to ask, and where it is written down. */
    @Component
    record Known(Accounts accounts, Audit audit) {
        List<String> advisers() {
            return accounts.inRole(Role.REPORTING_CODE_OFFICER).stream()
                    .map(Account::name)
                    .toList();
        }
    }

    /**
     * What was asked of a signal, with what was advised.
     *
     * @param asked the latest first
     * @param version rises with each question and each advice
     */
    public record View(StepFourView signal, List<Consultation> asked, int version) {
        @Override
        public String toString() {
            return "View[content]";
        }
    }

    /** Of a signal on which is to be consulted. Throws {@link NotForYou} for any other. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public View view(String number) {
        StepFourView view = consulting(number);
        List<Consultation> asked = book.of(view.signal().id());
        if (!asked.isEmpty()) {
            known.audit().record(Act.on(view.signal().id(), "consultation.read"));
        }
        return new View(view, asked, book.version(view.signal().id()));
    }

    /** Whom it is asked of, by name: reporting-code officer and deputy; nobody where none has an account. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<String> advisers() {
        return known.advisers();
    }

    /** Asks. Pressed twice, it is asked once; what was asked before is not asked any more. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void ask(String number, UUID once, String question) {
        Signal signal = signals.held(signals.signal(number).id());
        StepFourView view = consulting(number);
        if (known.advisers().isEmpty()) {
            throw new NotForYou();
        }
        if (!book.asked(once)) {
            book.ask(signal.id(), once, question, view.facts().perhapsMinor());
            assistance.consultationAsked(signal.id(), Map.of("text", question));
            known.audit().record(Act.on(signal.id(), "consultation.ask"));
        }
    }

    private StepFourView consulting(String number) {
        StepFourView view = referrals.stepFour(number);
        if (view.closed()
                || view.advice().of(PartnerRole.REPORTING_CODE_OFFICER).isEmpty()) {
            throw new NotForYou();
        }
        return view;
    }
}
