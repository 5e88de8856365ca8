package nl.meldroute.referral.web;

import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.referral.Advised;
import nl.meldroute.referral.Advising;
import nl.meldroute.referral.Consultation;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Vraag om overleg</i>: the reporting-code officer reads a question and advises, and does nothing else (2.2 4.5). */
@Controller
class AdviseController {
    private static final String HERE = "/consultations/{consultation:" + RandomIds.PATTERN + "}";
    private static final String ADVICE = "advice";
    private final Advising advising;
    private final Municipality municipality;
    private final Confirmations confirmations;

    AdviseController(Advising advising, Municipality municipality, Confirmations confirmations) {
        this.advising = advising;
        this.municipality = municipality;
        this.confirmations = confirmations;
    }

    @GetMapping(HERE)
    @Door(to = Role.REPORTING_CODE_OFFICER, purpose = Purpose.ASSISTING, shows = FieldClass.SPECIAL)
    String show(Exchange exchange, @PathVariable("consultation") UUID id, Form form) {
        Consultation asked = advising.question(id);
        String given = asked.advice().map(Advised::text).orElse("");
        return page(exchange, asked, form.blank(ADVICE) ? form.with(ADVICE, given) : form);
    }

    @PostMapping(HERE)
    @Door(to = Role.REPORTING_CODE_OFFICER, purpose = Purpose.ASSISTING, shows = FieldClass.SPECIAL)
    String advise(Exchange exchange, @PathVariable("consultation") UUID id, Form form) {
        Form checked = form.required(ADVICE, Form.TEXT, "referral.advise.empty");
        if (!checked.failed() && advising.advise(id, form.version(), form.value(ADVICE))) {
            confirmations.say(exchange, "referral.advise.done");
            return "redirect:/work";
        }
        Consultation asked = advising.question(id);
        if (!checked.failed()) {
            exchange.sayNow("referral.advise.meanwhile");
        }
        return page(exchange, asked, checked);
    }

    private String page(Exchange exchange, Consultation asked, Form form) {
        Model model = exchange.model();
        model.addAttribute("question", asked.question());
        model.addAttribute("asked", exchange.day(asked.days().askedOn()));
        model.addAttribute("due", exchange.day(asked.days().dueOn()));
        model.addAttribute(
                "advised",
                asked.advice().map(advice -> exchange.day(advice.on())).orElse(""));
        model.addAttribute("given", asked.advice().map(Advised::text).orElse(""));
        model.addAttribute("phone", municipality.focalPhone());
        model.addAttribute("form", form.withVersion(asked.version()));
        return "referral/advise";
    }
}
