package nl.meldroute.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What does not belong here is closed, and the reporter hears where it does (reading I-12). */
@Controller
class ElsewhereController {
    private static final String REASON = "reason";
    private static final String WHERE = "where-to";
    private static final String ANSWER = "answer";
    private final Inbox inbox;
    private final InboxPages pages;
    private final Said said;

    ElsewhereController(Inbox inbox, InboxPages pages, Said said) {
        this.inbox = inbox;
        this.pages = pages;
        this.said = said;
    }

    @GetMapping(Paths.INBOX + "/elsewhere")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(@PathVariable UUID id, Form form, Model model) {
        Signal signal = pages.read(new ReportId(id));
        Form fresh = form.blank("version") ? form.with("version", Integer.toString(signal.version())) : form;
        return page(model, signal, fresh);
    }

    @PostMapping(Paths.INBOX + "/elsewhere")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String turnAway(
            HttpServletRequest request, HttpServletResponse response, @PathVariable UUID id, Form form, Model model) {
        Exchange exchange = new Exchange(request, response, model);
        ReportId report = new ReportId(id);
        Signal signal = inbox.signal(report);
        Form checked = checked(form, signal.sent());
        if (checked.failed()) {
            return page(model, signal, checked);
        }
        TurnedAway away = new TurnedAway(form.value(REASON), form.value(WHERE), form.value(ANSWER));
        if (inbox.turnAway(report, InboxPages.version(form), away) instanceof Change.Done) {
            said.next(exchange, signal.sent() ? "intake.elsewhere.done" : "intake.elsewhere.draft.done");
            return "redirect:/work";
        }
        return meanwhile(exchange, report, form);
    }

    private String meanwhile(Exchange exchange, ReportId report, Form form) {
        Signal now = inbox.signal(report);
        exchange.model().addAttribute("meanwhile", true);
        boolean still = InboxPages.looked(now);
        return page(exchange.model(), now, still ? form.with("version", Integer.toString(now.version())) : form);
    }

    private static String page(Model model, Signal signal, Form form) {
        model.addAttribute("signal", signal);
        model.addAttribute("form", form);
        return "intake/elsewhere";
    }

    /** A draft that was not sent has no reporter who can read an answer. */
    private static Form checked(Form form, boolean sent) {
        Form checked =
                TurnedAway.REASONS.contains(form.value(REASON)) ? form : form.wrong(REASON, "intake.elsewhere.choose");
        checked = Lengths.within(checked, WHERE, Lengths.LINE);
        return sent
                ? Lengths.required(checked, ANSWER, Lengths.TEXT, "intake.elsewhere.empty")
                : Lengths.within(checked, ANSWER, Lengths.TEXT);
    }
}
