package nl.meldroute.feedback.web;

import nl.meldroute.feedback.Closed;
import nl.meldroute.feedback.Ending;
import nl.meldroute.feedback.Endings;
import nl.meldroute.feedback.Reopened;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.retention.Retention.Until;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Closes a signal with its result, and opens it again (2.2 step 6). What is still open is shown before it is closed. */
@Controller
class CloseController {
    private static final String RESULT = "result";
    private static final String PARTNERS = "partners";
    private static final String REASON = "reason";
    private static final String REOPEN = "feedback/reopen";
    private final Endings endings;
    private final Told told;
    private final Confirmations confirmations;

    CloseController(Endings endings, Told told, Confirmations confirmations) {
        this.endings = endings;
        this.told = told;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.SIGNAL + "/close")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL,
            weighs = FieldClass.PERSON)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, endings.ending(number), form, "feedback/close");
    }

    @PostMapping(Paths.SIGNAL + "/close")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL,
            weighs = FieldClass.PERSON)
    String close(Exchange exchange, @PathVariable String number, Form form) {
        Ending ending = endings.ending(number);
        Form checked = checked(form, ending);
        if (checked.failed()) {
            return page(exchange, ending, checked, "feedback/close");
        }
        if (!ending.closed() && !ending.open().isEmpty() && !form.value("step").equals("sure")) {
            return page(exchange, ending, form, "feedback/sure");
        }
        Closing closing = new Closing(form.value(RESULT), form.value(PARTNERS));
        return switch (endings.close(number, form.version(), closing)) {
            case Closed.Done(Until until) -> closed(exchange, number, until);
            case Closed.Meanwhile(Ending now) -> meanwhile(exchange, now, form, "feedback/close");
        };
    }

    private String closed(Exchange exchange, String number, Until until) {
        String names = exchange.day(until.names());
        confirmations.say(exchange, "feedback.close.done", number, names, exchange.day(until.rest()));
        return "redirect:" + Paths.toSignal(number);
    }

    @GetMapping(Paths.SIGNAL + "/reopen")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL,
            weighs = FieldClass.PERSON)
    String why(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, endings.ending(number), form, REOPEN);
    }

    @PostMapping(Paths.SIGNAL + "/reopen")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL,
            weighs = FieldClass.PERSON)
    String reopen(Exchange exchange, @PathVariable String number, Form form) {
        Form checked = form.required(REASON, Form.TEXT, "feedback.reopen.reason.empty");
        if (checked.failed()) {
            return page(exchange, endings.ending(number), checked, REOPEN);
        }
        return switch (endings.reopen(number, form.value(REASON))) {
            case Reopened.Done(Signal signal) -> {
                confirmations.say(exchange, "feedback.reopen.done", number, confirmations.button(exchange, signal));
                yield "redirect:" + Paths.toSignal(number);
            }
            case Reopened.Meanwhile(Ending now) -> {
                exchange.model().addAttribute("noted", true);
                yield meanwhile(exchange, now, form, REOPEN);
            }
        };
    }

    private static Form checked(Form form, Ending ending) {
        String result = form.value(RESULT);
        Form checked = Closing.RESULTS.contains(result)
                ? ending.against(result)
                        .filter(_ -> !ending.closed())
                        .map(what -> form.wrong(RESULT, "feedback.close.result.against." + what))
                        .orElse(form)
                : form.wrong(RESULT, "feedback.close.result.empty");
        return Closing.PARTNERS.contains(form.value(PARTNERS))
                ? checked
                : checked.wrong(PARTNERS, "feedback.close.partners.empty");
    }

    private String meanwhile(Exchange exchange, Ending now, Form form, String page) {
        exchange.model().addAttribute("meanwhile", told.meanwhile(exchange, now.last()));
        return page(exchange, now, form.withVersion(now.signal().version()), page);
    }

    private String page(Exchange exchange, Ending ending, Form form, String page) {
        Model model = exchange.model();
        model.addAttribute("signal", ending.signal());
        model.addAttribute("closed", ending.closed());
        model.addAttribute("open", ending.open());
        model.addAttribute("proposed", ending.proposed().orElse(""));
        model.addAttribute("results", told.results(exchange, ending));
        model.addAttribute(
                "kept", told.kept(exchange, ending, form.value(RESULT)).orElse(null));
        model.addAttribute("last", told.meanwhile(exchange, ending.last()));
        model.addAttribute("form", form);
        model.addAttribute(
                "version", form.versioned() ? form.version() : ending.signal().version());
        return page;
    }
}
