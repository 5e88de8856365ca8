package nl.meldroute.referral.web;

import java.util.List;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.TellTale;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.referral.Consultation;
import nl.meldroute.referral.Consultations;
import nl.meldroute.ui.Cookies;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Overleg vragen</i>: the reporting-code officer is asked for advice, without names where that can be (2.2 4.5). */
@Controller
class AskConsultationController {
    private static final String HERE = Paths.SIGNAL + "/consultation/new";
    private static final int SHORTEST = 10;
    private static final String QUESTION = "question";
    private static final String NAMED = "named";
    private static final String SEEN = "seen";
    private final Consultations consultations;
    private final Municipality municipality;
    private final Checks checks;
    private final VisitWords said;

    AskConsultationController(Consultations consultations, Municipality municipality, Checks checks, VisitWords said) {
        this.consultations = consultations;
        this.municipality = municipality;
        this.checks = checks;
        this.said = said;
    }

    /** What a question is held against. */
    @Component("questionChecks")
    record Checks(Involved involved, Vault vault) {
        /** Before anything is written: the vault looks in a transaction of its own. */
        QuestionLook look(Exchange exchange, ReportId signal, String question) {
            return new QuestionLook(
                    involved.peopleIn(signal, question),
                    TellTale.firstPerson(question),
                    OwnWordsComparison.with(vault, exchange.request(), signal, question));
        }

        boolean vaultOpen(Exchange exchange) {
            return vault.openUntil(
                            Cookies.read(exchange.request(), Vault.COOKIE).orElse(""))
                    .isPresent();
        }
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.SPECIAL, FieldClass.CRIMINAL})
    String show(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, consultations.view(number), form, QuestionLook.NOTHING);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.SPECIAL, FieldClass.CRIMINAL},
            weighs = {FieldClass.PERSON, FieldClass.SOURCE, FieldClass.REPORTER})
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        Consultations.View view = consultations.view(number);
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange, view, checked, QuestionLook.NOTHING);
        }
        QuestionLook look = checks.look(exchange, view.signal().signal().id(), form.value(QUESTION));
        if (!look.names().isEmpty() && !form.chosen(NAMED, "yes")) {
            checked = checked.wrong(NAMED, "referral.ask.named.empty");
        }
        if (checked.failed() || (look.found() && !form.value(SEEN).equals(look.seen()))) {
            return page(exchange, view, checked, look);
        }
        consultations.ask(number, form.once(), form.value(QUESTION));
        Visit visit = new Visit(exchange, number);
        said.next(visit, "referral.ask.done", String.join(", ", consultations.advisers()));
        return visit.redirect("/consultation");
    }

    private static Form checked(Form form) {
        Form checked = form.required(QUESTION, Form.TEXT, "referral.ask.question.empty");
        return form.value(QUESTION).length() < SHORTEST
                ? checked.wrong(QUESTION, "referral.ask.question.short")
                : checked;
    }

    private String page(Exchange exchange, Consultations.View view, Form form, QuestionLook look) {
        List<String> advisers = consultations.advisers();
        Model model = exchange.model();
        model.addAttribute("signal", view.signal().signal());
        model.addAttribute("advisers", String.join(", ", advisers));
        model.addAttribute("nobody", advisers.isEmpty());
        model.addAttribute("phone", municipality.reportingCode());
        model.addAttribute(
                "before",
                view.asked().stream()
                        .filter(asked -> !asked.over())
                        .map(Consultation::days)
                        .map(days -> exchange.day(days.askedOn()))
                        .findFirst()
                        .orElse(""));
        model.addAttribute("found", look);
        model.addAttribute("vault", checks.vaultOpen(exchange));
        model.addAttribute("form", form.withOnce().with(SEEN, look.seen()));
        return "referral/ask";
    }
}
