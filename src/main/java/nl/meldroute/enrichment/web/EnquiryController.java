package nl.meldroute.enrichment.web;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import nl.meldroute.enrichment.Enquiries;
import nl.meldroute.enrichment.Enquiry;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Navraag lezen</i>: what a department was asked and answered; and asking it again. */
@Controller
class EnquiryController {
    private static final String HERE = Paths.SIGNAL + "/enrichment/{enquiry:" + RandomIds.PATTERN + "}";
    private final Enquiries enquiries;
    private final Signals signals;
    private final Confirmations confirmations;
    private final Clock clock;

    EnquiryController(Enquiries enquiries, Signals signals, Confirmations confirmations, Clock clock) {
        this.enquiries = enquiries;
        this.signals = signals;
        this.confirmations = confirmations;
        this.clock = clock;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String show(Exchange exchange, @PathVariable String number, @PathVariable UUID enquiry) {
        return page(exchange, number, enquiries.enquiry(number, enquiry), "enrichment/read");
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String act(Exchange exchange, @PathVariable String number, @PathVariable UUID enquiry, Form form) {
        if (form.value("step").equals("withdraw")) {
            enquiries.withdraw(number, enquiry);
            String undo = Paths.toSignal(number) + "/enrichment/" + enquiry + "?step=resume";
            return next(
                    exchange,
                    number,
                    words -> Flash.Message.of("enrichment.withdrawn", words).withUndo(undo));
        }
        if (form.value("step").equals("resume")) {
            Enquiry again = enquiries.resume(number, enquiry);
            confirmations.say(
                    exchange, "enrichment.again.undone", again.question().department());
            return "redirect:" + Paths.toSignal(number);
        }
        if (!enquiries.read(number, enquiry, form.version())) {
            exchange.sayNow("enrichment.meanwhile");
            return page(exchange, number, enquiries.enquiry(number, enquiry), "enrichment/read");
        }
        return next(exchange, number, words -> Flash.Message.of("enrichment.read.done", words));
    }

    @GetMapping(HERE + "/again")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String again(Exchange exchange, @PathVariable String number, @PathVariable UUID enquiry) {
        return page(exchange, number, enquiries.enquiry(number, enquiry), "enrichment/again");
    }

    @PostMapping(HERE + "/again")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String asked(Exchange exchange, @PathVariable String number, @PathVariable UUID enquiry) {
        enquiries.again(number, enquiry);
        Enquiry again = enquiries.enquiry(number, enquiry);
        confirmations.say(
                exchange,
                "enrichment.again.done",
                again.question().department(),
                exchange.day(again.days().dueOn()));
        return "redirect:" + Paths.toSignal(number);
    }

    private String next(Exchange exchange, String number, Function<String, Flash.Message> said) {
        confirmations.say(exchange, said.apply(confirmations.button(exchange, signals.signal(number))));
        return "redirect:" + Paths.toSignal(number);
    }

    private String page(Exchange exchange, String number, Enquiry enquiry, String page) {
        Model model = exchange.model();
        List<String> contacts = enquiries.contacts(enquiry.question().department());
        model.addAttribute("number", number);
        model.addAttribute("enquiry", EnquiryPage.of(enquiry, exchange, WorkCalendar.today(clock)));
        model.addAttribute("contacts", String.join(", ", contacts));
        return page;
    }
}
