package nl.meldroute.referral.web;

import java.time.LocalDate;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.referral.RecordedCall;
import nl.meldroute.referral.RecordedCall.Standing;
import nl.meldroute.referral.Retractions;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Gesprek terugnemen</i>: a call to a partner that was put down by mistake, taken back with a reason (2.2 step 4). */
@Controller
class RetractController {
    private static final String HERE = Paths.SIGNAL + "/referrals/{call:" + RandomIds.PATTERN + "}/retract";
    private static final String REASON = "reason";
    private final Retractions retractions;
    private final AdviceWords words;
    private final VisitWords said;

    RetractController(Retractions retractions, AdviceWords words, VisitWords said) {
        this.retractions = retractions;
        this.words = words;
        this.said = said;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL)
    String ask(Exchange exchange, @PathVariable String number, @PathVariable("call") UUID id, Form form) {
        return page(new Visit(exchange, number), retractions.call(number, id), form);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String retract(Exchange exchange, @PathVariable String number, @PathVariable("call") UUID id, Form form) {
        Visit visit = new Visit(exchange, number);
        RecordedCall call = retractions.call(number, id);
        Form checked = form.required(REASON, Form.TEXT, "referral.retract.reason.empty");
        if (checked.failed()) {
            return page(visit, call, checked);
        }
        Standing stood = retractions.retract(number, id, form.once(), form.value(REASON));
        RecordedCall now = retractions.call(number, id);
        if (stood == Standing.REACTED || stood == Standing.CLOSED) {
            return page(visit, now, form);
        }
        String next = said.button(visit, now.signal());
        said.next(visit, "referral.retract.done", words.name(call.partner(), visit.locale()), next);
        return visit.redirect(call.signal().gate().outcome() == null ? "" : "/referrals");
    }

    private String page(Visit visit, RecordedCall call, Form form) {
        visit.model().addAttribute("signal", call.signal());
        visit.model().addAttribute("name", words.name(call.partner(), visit.locale()));
        visit.model().addAttribute("day", visit.day(LocalDate.parse(call.told().word("day"))));
        visit.model().addAttribute("outcome", call.told().word("outcome"));
        visit.model().addAttribute("agreed", call.told().word("agreed"));
        visit.model().addAttribute("standing", call.standing().code());
        visit.model().addAttribute("stands", call.standing() == Standing.STANDS);
        visit.model().addAttribute("form", form.withOnce());
        return "referral/retract";
    }
}
