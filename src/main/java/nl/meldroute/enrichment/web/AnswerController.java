package nl.meldroute.enrichment.web;

import java.time.Clock;
import java.util.UUID;
import nl.meldroute.enrichment.Answers;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.enrichment.Finding;
import nl.meldroute.enrichment.Finding.Result;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.Municipality;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Navraag van de aandachtsfunctionaris</i>: a department answers in one press, and does nothing else (2.2 step 3). */
@Controller
class AnswerController {
    private static final String HERE = "/answers/{enquiry:" + RandomIds.PATTERN + "}";
    private static final String TEXT = "text";
    private final Answers answers;
    private final Municipality municipality;
    private final Confirmations confirmations;
    private final Clock clock;

    AnswerController(Answers answers, Municipality municipality, Confirmations confirmations, Clock clock) {
        this.answers = answers;
        this.municipality = municipality;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Door(to = Role.DEPARTMENT_CONTACT, purpose = Purpose.ASSISTING, shows = FieldClass.PERSON)
    String show(Exchange exchange, @PathVariable("enquiry") UUID id, Form form) {
        Enquiry enquiry = answers.question(id);
        String known = enquiry.finding().map(Finding::text).orElse("");
        return page(exchange, enquiry, form.blank(TEXT) ? form.with(TEXT, known) : form);
    }

    @PostMapping(HERE)
    @Door(to = Role.DEPARTMENT_CONTACT, purpose = Purpose.ASSISTING, shows = FieldClass.PERSON)
    String answer(Exchange exchange, @PathVariable("enquiry") UUID id, Form form) {
        Result result = Result.of(form.value("result")).orElse(null);
        Form checked = checked(form, result);
        if (!checked.failed() && result != null && answers.answer(id, form.version(), result, form.value(TEXT))) {
            confirmations.say(exchange, "enrichment.answer.done");
            return "redirect:/work";
        }
        if (!checked.failed()) {
            exchange.sayNow("enrichment.answer.meanwhile");
        }
        return page(exchange, answers.question(id), checked);
    }

    private static Form checked(Form form, @Nullable Result result) {
        return switch (result) {
            case null -> form.wrong(TEXT, "enrichment.answer.press");
            case KNOWN -> form.required(TEXT, Form.TEXT, "enrichment.answer.text.empty");
            case NOTHING -> form.blank(TEXT) ? form : form.wrong(TEXT, "enrichment.answer.both");
            case CALL -> form.within(TEXT, Form.TEXT);
        };
    }

    private String page(Exchange exchange, Enquiry enquiry, Form form) {
        exchange.model().addAttribute("enquiry", EnquiryPage.of(enquiry, exchange, WorkCalendar.today(clock)));
        exchange.model().addAttribute("phone", municipality.focalPhone());
        exchange.model().addAttribute("form", form.withVersion(enquiry.version()));
        return "enrichment/answer";
    }
}
