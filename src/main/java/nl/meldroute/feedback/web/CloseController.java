package nl.meldroute.feedback.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.feedback.Closed;
import nl.meldroute.feedback.Ending;
import nl.meldroute.feedback.Endings;
import nl.meldroute.feedback.Reopened;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Closing;
import nl.meldroute.intake.Signal;
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

    CloseController(Endings endings, Told told) {
        this.endings = endings;
        this.told = told;
    }

    @GetMapping(Visit.SIGNAL + "/close")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        return page(visit, endings.ending(number), form, "feedback/close");
    }

    @PostMapping(Visit.SIGNAL + "/close")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String close(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        Ending ending = endings.ending(number);
        Form checked = checked(form);
        if (checked.failed()) {
            return page(visit, ending, checked, "feedback/close");
        }
        if (!ending.closed() && !ending.open().isEmpty() && !form.value("step").equals("sure")) {
            return page(visit, ending, form, "feedback/sure");
        }
        Closing closing = new Closing(form.value(RESULT), form.value(PARTNERS));
        return switch (endings.close(number, Letter.version(form), closing)) {
            case Closed.Done(Until until) -> {
                told.next(visit, "feedback.close.done", number, visit.day(until.names()), visit.day(until.rest()));
                yield visit.redirect("");
            }
            case Closed.Meanwhile(Ending now) -> meanwhile(visit, now, form, "feedback/close");
        };
    }

    @GetMapping(Visit.SIGNAL + "/reopen")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String why(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        return page(visit, endings.ending(number), form, REOPEN);
    }

    @PostMapping(Visit.SIGNAL + "/reopen")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String reopen(
            HttpServletRequest request,
            HttpServletResponse response,
            @PathVariable String number,
            Form form,
            Model model) {
        Visit visit = new Visit(request, response, number, model);
        Form checked =
                form.blank(REASON) ? form.wrong(REASON, "feedback.reopen.reason.empty") : Letter.within(form, REASON);
        if (checked.failed()) {
            return page(visit, endings.ending(number), checked, REOPEN);
        }
        return switch (endings.reopen(number, form.value(REASON))) {
            case Reopened.Done(Signal signal) -> {
                told.next(visit, "feedback.reopen.done", number, told.button(visit, signal));
                yield visit.redirect("");
            }
            case Reopened.Meanwhile(Ending now) -> {
                model.addAttribute("noted", true);
                yield meanwhile(visit, now, form, REOPEN);
            }
        };
    }

    private static Form checked(Form form) {
        Form checked =
                Closing.RESULTS.contains(form.value(RESULT)) ? form : form.wrong(RESULT, "feedback.close.result.empty");
        return Closing.PARTNERS.contains(form.value(PARTNERS))
                ? checked
                : checked.wrong(PARTNERS, "feedback.close.partners.empty");
    }

    private String meanwhile(Visit visit, Ending now, Form form, String page) {
        visit.model().addAttribute("meanwhile", told.meanwhile(visit, now.last()));
        String version = Integer.toString(now.signal().version());
        return page(visit, now, form.with(Letter.VERSION, version), page);
    }

    private String page(Visit visit, Ending ending, Form form, String page) {
        Model model = visit.model();
        model.addAttribute("signal", ending.signal());
        model.addAttribute("closed", ending.closed());
        model.addAttribute("open", ending.open());
        model.addAttribute(
                "proposed", Closing.proposed(ending.signal().gate().outcome()).orElse(""));
        model.addAttribute("last", told.meanwhile(visit, ending.last()));
        model.addAttribute("form", form);
        model.addAttribute(
                Letter.VERSION, form.blank(Letter.VERSION) ? ending.signal().version() : Letter.version(form));
        return page;
    }
}
