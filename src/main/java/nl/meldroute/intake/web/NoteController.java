package nl.meldroute.intake.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A note at a signal, written down in twenty seconds (2.2 step 3). */
@Controller
class NoteController {
    private static final String NOTE = "note";
    private final Signals signals;
    private final Confirmations confirmations;

    NoteController(Signals signals, Confirmations confirmations) {
        this.signals = signals;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.SIGNAL + "/note")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String note(@PathVariable String number, Form form, Model model) {
        return page(model, signals.signal(number), form);
    }

    @PostMapping(Paths.SIGNAL + "/note")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL)
    String keepNote(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        Form checked = form.required(NOTE, Form.TEXT, "intake.note.empty");
        if (checked.failed()) {
            return page(exchange.model(), signal, checked);
        }
        signals.note(signal.id(), form.value(NOTE));
        confirmations.say(exchange, "intake.note.done");
        return "redirect:" + Paths.toSignal(number);
    }

    private static String page(Model model, Signal signal, Form form) {
        model.addAttribute("signal", signal);
        model.addAttribute("form", form);
        return "intake/note";
    }
}
