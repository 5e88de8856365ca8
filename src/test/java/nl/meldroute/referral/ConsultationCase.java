package nl.meldroute.referral;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Pages;
import nl.meldroute.intake.Pages.Visitor;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.RandomIds;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

/** A signal with indications, and a reporting-code officer with a deputy, each in another department. */
abstract class ConsultationCase extends StepFiveCase {
    static final Account CODE_OFFICER = account("fatma", Role.REPORTING_CODE_OFFICER, "Sociaal Domein");
    static final Account CODE_DEPUTY = account("gerda", Role.REPORTING_CODE_OFFICER, "Burgerzaken");
    static final String QUESTION = "Wanneer praten wij met haar, en wie doet dat?";
    static final String ADVICE = "Praat nog niet met haar. Bel eerst Veilig Thuis, zonder namen.";
    Visitor fatma;
    Visitor gerda;

    @Autowired
    Consultations consultations;

    @Autowired
    Advising advising;

    @Autowired
    Accounts accounts;

    @BeforeEach
    void there_is_a_reporting_code_officer_with_a_deputy() {
        List.of(CODE_OFFICER, CODE_DEPUTY).stream()
                .filter(account -> accounts.find(account.id()).isEmpty())
                .forEach(account -> accounts.add(account, "sleutelbloem"));
        fatma = pages.as(CODE_OFFICER);
        gerda = pages.as(CODE_DEPUTY);
    }

    static Account account(String username, Role role, String department) {
        return new Account(new AccountId(RandomIds.next()), username, "Collega " + username, role, department);
    }

    String recording() {
        return "/signals/" + number + "/consultation";
    }

    String asking() {
        return recording() + "/new";
    }

    static String advising(UUID consultation) {
        return "/consultations/" + consultation;
    }

    UUID asked() {
        return asked(OFFICER);
    }

    UUID asked(Account by) {
        UUID once = RandomIds.next();
        as(by, () -> {
            consultations.ask(number, once, QUESTION);
            return once;
        });
        return once;
    }

    Pages.Answer ask(String question, Map<String, List<String>> more) {
        Map<String, List<String>> typed = new HashMap<>(Map.of("question", List.of(question)));
        typed.putAll(more);
        return officer.press(asking(), officer.open(asking()), "Versturen", typed);
    }

    Pages.Answer advise(Visitor adviser, UUID consultation, String text) {
        Document page = adviser.open(advising(consultation));
        return adviser.press(advising(consultation), page, "Advies versturen", Map.of("advice", List.of(text)));
    }

    Pages.Answer record(Document page) {
        return officer.press(
                recording(), page, "Opslaan", Map.of("decision", List.of("advice"), "reason", List.of(REASON)));
    }

    List<Consultation> all() {
        return as(OFFICER, () -> consultations.view(number)).asked();
    }

    void establish(Answer victim, Answer minor) {
        Facts facts = new Facts(Set.of(ExploitationForm.LABOUR), Answer.NO, victim, minor, Answer.NO, Awareness.NO);
        as(OFFICER, () -> {
            int version = referrals.factsVersion(number);
            return referrals.establish(number, RandomIds.next(), version, facts);
        });
    }

    List<UUID> waiting(Account adviser) {
        return as(adviser, advising::mine).stream().map(ToAdvise::id).toList();
    }
}
