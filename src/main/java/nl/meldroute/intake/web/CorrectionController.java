package nl.meldroute.intake.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Corrected;
import nl.meldroute.intake.Corrections;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Registered;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Gegevens verbeteren</i>: what was filled in when a signal was taken up, put right with its history (2.2 step 3). */
@Controller
class CorrectionController {
    private final Corrections corrections;
    private final TakingUp takingUp;
    private final CorrectionWords words;
    private final Confirmations confirmations;

    CorrectionController(
            Corrections corrections, TakingUp takingUp, CorrectionWords words, Confirmations confirmations) {
        this.corrections = corrections;
        this.takingUp = takingUp;
        this.words = words;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.SIGNAL + "/correction")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        Registered now = corrections.registered(number);
        return form.versioned()
                ? again(exchange, now, form)
                : page(exchange, now, now.closed() ? Form.empty() : TakingUp.again(now.registration()));
    }

    @PostMapping(Paths.SIGNAL + "/correction")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Registered now = corrections.registered(number);
        Form checked = takingUp.checkedAgain(form, now);
        if (now.closed() || checked.failed()) {
            return again(exchange, now, checked);
        }
        return switch (corrections.correct(now.signal().id(), TakingUp.correcting(form, now.registration()))) {
            case Corrected.Done _ -> said(exchange, number, "intake.correction.done");
            case Corrected.Unchanged _ -> said(exchange, number, "intake.correction.unchanged");
            case Corrected.Meanwhile(Registered other) -> again(exchange, other, form);
        };
    }

    private String said(Exchange exchange, String number, String key) {
        confirmations.say(exchange, key);
        return "redirect:" + Paths.toSignal(number);
    }

    /** The form again; where a colleague was first, beside how it stands now. */
    private String again(Exchange exchange, Registered now, Form form) {
        if (!now.closed() && form.version() != now.version()) {
            exchange.model().addAttribute("meanwhile", words.meanwhile(exchange, now));
            exchange.model().addAttribute("now", words.pairs(exchange, now.registration()));
        }
        return page(exchange, now, form);
    }

    private static String page(Exchange exchange, Registered now, Form form) {
        exchange.model().addAttribute("signal", now.signal());
        exchange.model().addAttribute("closed", now.closed());
        exchange.model().addAttribute("form", form.withVersion(now.version()));
        return "intake/correction";
    }
}
