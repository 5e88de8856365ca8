package nl.meldroute.intake.web;

import java.time.Clock;
import java.time.LocalDate;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Aside;
import nl.meldroute.intake.Asides;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The deputy puts the officer aside who is named in a signal, or lets the officer in again (reading I-10). */
@Controller
class AsideController {
    private static final String CONSENT = "consent";
    private static final String DAY = "day";
    private static final String REASON = "reason";
    private static final String ASIDE = "intake/aside";
    private static final String LET_IN = "intake/let-in";
    /** To take a signal from the officer takes more than a word. */
    private static final int SHORTEST = 30;

    private final Asides asides;
    private final Confirmations confirmations;
    private final Clock clock;

    AsideController(Asides asides, Confirmations confirmations, Clock clock) {
        this.asides = asides;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping(Paths.SIGNAL + "/aside")
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        Form filled = form.noDate(DAY) ? form.with(DAY, WorkCalendar.today(clock)) : form;
        return page(exchange, asides.of(number), filled, ASIDE);
    }

    @PostMapping(Paths.SIGNAL + "/aside")
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    String put(Exchange exchange, @PathVariable String number, Form form) {
        Aside aside = asides.of(number);
        Form checked = checked(form);
        if (checked.failed() || form.chosen("step", "change")) {
            return page(exchange, aside, checked, ASIDE);
        }
        LocalDate day = form.day(DAY).orElseThrow();
        if (!form.chosen("step", "sure")) {
            exchange.model().addAttribute("day", exchange.day(day));
            return page(exchange, aside, form, "intake/aside-sure");
        }
        asides.put(number, new Aside.Ground(form.value(CONSENT), day, form.value(REASON)));
        confirmations.say(exchange, "intake.aside.done");
        return "redirect:" + Paths.toSignal(number);
    }

    @GetMapping(Paths.SIGNAL + "/let-in")
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    String askBack(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, asides.of(number), form, LET_IN);
    }

    @PostMapping(Paths.SIGNAL + "/let-in")
    @Door(to = Role.DEPUTY, purpose = Purpose.HANDLING)
    String letIn(Exchange exchange, @PathVariable String number, Form form) {
        Aside aside = asides.of(number);
        Form checked = reasoned(form);
        if (checked.failed()) {
            return page(exchange, aside, checked, LET_IN);
        }
        asides.letIn(number, form.value(REASON));
        confirmations.say(exchange, "intake.let-in.done");
        return "redirect:" + Paths.toSignal(number);
    }

    private Form checked(Form form) {
        Form checked =
                Aside.CONSENT.contains(form.value(CONSENT)) ? form : form.wrong(CONSENT, "intake.aside.consent.empty");
        if (form.day(DAY).isEmpty()) {
            checked = checked.wrong(DAY, "intake.date.wrong");
        } else if (form.day(DAY).orElseThrow().isAfter(WorkCalendar.today(clock))) {
            checked = checked.wrong(DAY, "intake.aside.day.ahead");
        }
        return reasoned(checked);
    }

    private static Form reasoned(Form form) {
        Form checked = form.required(REASON, Form.TEXT, "intake.aside.reason.empty");
        String reason = form.value(REASON);
        return reason.codePointCount(0, reason.length()) < SHORTEST
                ? checked.wrong(REASON, "intake.aside.reason.short", SHORTEST)
                : checked;
    }

    private static String page(Exchange exchange, Aside aside, Form form, String page) {
        exchange.model().addAttribute("signal", aside.signal());
        exchange.model().addAttribute("name", aside.officer().name());
        exchange.model().addAttribute("state", aside.state().name());
        exchange.model().addAttribute("form", form);
        return page;
    }
}
