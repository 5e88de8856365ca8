package nl.meldroute.intake.web;

import java.time.Clock;
import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.PhoneCall;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import nl.meldroute.ui.TypedDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What is written down at a signal in twenty seconds: a note, a phone call (2.2 step 3). */
@Controller
class NoteController {
    private static final String NOTE = "note";
    private static final String WITH = "with";
    private static final String SAID = "said";
    private static final String AGREED = "agreed";
    private static final String BEFORE = "before";
    private final Signals signals;
    private final Confirmations confirmations;
    private final Clock clock;

    NoteController(Signals signals, Confirmations confirmations, Clock clock) {
        this.signals = signals;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping(Paths.SIGNAL + "/note")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String note(@PathVariable String number, Form form, Model model) {
        return page(model, signals.signal(number), form, "intake/note");
    }

    @PostMapping(Paths.SIGNAL + "/note")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keepNote(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        Form checked = form.required(NOTE, Form.TEXT, "intake.note.empty");
        if (checked.failed()) {
            return page(exchange.model(), signal, checked, "intake/note");
        }
        signals.note(signal.id(), form.value(NOTE));
        confirmations.say(exchange, "intake.note.done");
        return "redirect:" + Paths.toSignal(number);
    }

    @GetMapping(Paths.SIGNAL + "/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String call(@PathVariable String number, Form form, Model model) {
        return page(model, signals.signal(number), form, "intake/call");
    }

    @PostMapping(Paths.SIGNAL + "/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keepCall(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        Form checked = form.required(WITH, Form.LINE, "intake.call.with.empty");
        checked = checked.required(SAID, Form.TEXT, "intake.call.said.empty");
        checked = checked.within(AGREED, Form.TEXT);
        if (form.date(BEFORE) instanceof TypedDate.Invalid) {
            checked = checked.wrong(BEFORE, "intake.date.wrong");
        }
        if (form.day(BEFORE).filter(WorkCalendar.today(clock)::isAfter).isPresent()) {
            checked = checked.wrong(BEFORE, "intake.date.past");
        }
        if (checked.failed()) {
            return page(exchange.model(), signal, checked, "intake/call");
        }
        Map<String, String> before =
                form.day(BEFORE).map(day -> Map.of(BEFORE, day.toString())).orElse(Map.of());
        signals.called(signal.id(), new PhoneCall(form.value(WITH), form.value(SAID), form.value(AGREED), before));
        confirmations.say(exchange, "intake.call.done");
        return "redirect:" + Paths.toSignal(number);
    }

    private static String page(Model model, Signal signal, Form form, String page) {
        model.addAttribute("signal", signal);
        model.addAttribute("form", form);
        return page;
    }
}
