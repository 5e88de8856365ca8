package nl.meldroute.referral.web;

import java.util.List;
import java.util.Set;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.ExploitationForm;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Registration;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.Answer;
import nl.meldroute.referral.Awareness;
import nl.meldroute.referral.Facts;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Klopt dit?</i>: what step 4 looks at, established by the officer (readings I-04 and I-05). */
@Controller
class FactsController {
    private static final String FORMS = "forms";
    private static final String INTERVENE = "intervene";
    private static final String VICTIM = "victim";
    private static final String MINOR = "minor";
    private static final String CONTACT = "contact";
    private static final String AWARE = "aware";
    private static final List<String> REQUIRED = List.of(INTERVENE, VICTIM, MINOR);
    private final Referrals referrals;
    private final AdviceWords words;
    private final VisitWords said;

    FactsController(Referrals referrals, AdviceWords words, VisitWords said) {
        this.referrals = referrals;
        this.words = words;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/facts")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL},
            weighs = FieldClass.PERSON)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        StepFourView view = referrals.stepFour(number);
        boolean fresh = !view.closed() && form.blank(INTERVENE) && form.blank(FORMS);
        return page(
                exchange, view, fresh ? filled(form, view.facts()).withVersion(referrals.factsVersion(number)) : form);
    }

    @PostMapping(Paths.SIGNAL + "/facts")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL},
            weighs = FieldClass.PERSON)
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        StepFourView view = referrals.stepFour(number);
        Form checked = checked(form);
        if (view.closed() || checked.failed()) {
            return page(exchange, view, checked);
        }
        if (!referrals.establish(number, form.once(), form.version(), facts(form))) {
            return page(exchange, referrals.stepFour(number), form);
        }
        Visit visit = new Visit(exchange, number);
        said.next(visit, "referral.facts.done");
        return visit.redirect("/referrals");
    }

    private static Form checked(Form form) {
        Set<ExploitationForm> forms = ExploitationForm.of(form.values(FORMS));
        Form checked = forms.isEmpty() ? form.wrong(FORMS, "referral.facts.forms.empty") : form;
        if (forms.size() > 1 && forms.contains(ExploitationForm.UNKNOWN)) {
            checked = checked.wrong(FORMS, "referral.facts.forms.both");
        }
        for (String field : REQUIRED) {
            if (!Registration.INTERVENE.contains(form.value(field))) {
                checked = checked.wrong(field, "referral.facts.answer.empty");
            }
        }
        return checked;
    }

    private static Facts facts(Form form) {
        return new Facts(
                ExploitationForm.of(form.values(FORMS)),
                Answer.of(form.value(INTERVENE)),
                Answer.of(form.value(VICTIM)),
                Answer.of(form.value(MINOR)),
                Answer.of(form.value(CONTACT)),
                Awareness.of(form.value(AWARE)));
    }

    private static Form filled(Form form, Facts facts) {
        return form.with(
                        FORMS,
                        facts.forms().stream()
                                .sorted()
                                .map(ExploitationForm::code)
                                .toArray(String[]::new))
                .with(INTERVENE, facts.intervene().code())
                .with(VICTIM, facts.victim().code())
                .with(MINOR, facts.minor().code())
                .with(CONTACT, facts.contact().code())
                .with(AWARE, facts.aware().code());
    }

    /** Where a colleague was first, what is established now stands beside what was chosen; the next press keeps that. */
    private String page(Exchange exchange, StepFourView view, Form form) {
        Model model = exchange.model();
        int version = referrals.factsVersion(view.signal().numbered());
        if (!view.closed() && form.version() != version) {
            model.addAttribute("now", words.facts(view.facts(), exchange.locale()));
        }
        model.addAttribute("signal", view.signal());
        model.addAttribute("closed", view.closed());
        model.addAttribute("doubts", view.doubts());
        model.addAttribute("form", form.withVersion(version).withOnce());
        return "referral/facts";
    }
}
