package nl.meldroute.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Puts a signal off until a day; what the plan and its terms ask stays as it is (reading I-06). */
@Controller
class LaterController {
    private static final String UNTIL = "until";
    private final Signals signals;
    private final Confirmations confirmations;
    private final Clock clock;

    LaterController(Signals signals, Confirmations confirmations, Clock clock) {
        this.signals = signals;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping(Paths.SIGNAL + "/later")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, signals.signal(number), form);
    }

    @PostMapping(Paths.SIGNAL + "/later")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String putOff(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        if (form.day(UNTIL).isEmpty()) {
            return page(exchange, signal, form.wrong(UNTIL, "intake.date.wrong"));
        }
        LocalDate until = form.day(UNTIL).get();
        LocalDate latest = signals.latestLater(signal.id());
        if (!until.isAfter(WorkCalendar.today(clock))) {
            return page(exchange, signal, form.wrong(UNTIL, "intake.later.past"));
        }
        if (until.isAfter(latest)) {
            return page(exchange, signal, form.wrong(UNTIL, "intake.later.beyond", exchange.day(latest)));
        }
        signals.putOff(signal.id(), until);
        confirmations.say(exchange, "intake.later.put-off", exchange.day(until));
        return "redirect:/work";
    }

    private String page(Exchange exchange, Signal signal, Form form) {
        LocalDate latest = signals.latestLater(signal.id());
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("possible", latest.isAfter(WorkCalendar.today(clock)));
        exchange.model().addAttribute("latest", exchange.day(latest));
        exchange.model().addAttribute("form", form);
        return "intake/later";
    }
}
