package nl.meldroute.intake.web;

import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Handover;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What came in (2.2 step 2): a first look, and then taken up, kept for later, or handed to a colleague. */
@Controller
class InboxController {
    private static final String WORK = "redirect:/work";
    private final Inbox inbox;
    private final InboxPages pages;
    private final TakingUp takingUp;
    private final Confirmations confirmations;

    InboxController(Inbox inbox, InboxPages pages, TakingUp takingUp, Confirmations confirmations) {
        this.inbox = inbox;
        this.pages = pages;
        this.takingUp = takingUp;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.INBOX)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String show(Exchange exchange, @PathVariable UUID id, Form form) {
        return pages.page(exchange, new ReportId(id), form);
    }

    @PostMapping(Paths.INBOX)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String act(Exchange exchange, @PathVariable UUID id, Form form) {
        ReportId signal = new ReportId(id);
        return switch (form.value("step")) {
            case "read" -> {
                inbox.read(signal);
                yield here(signal);
            }
            case "later" -> later(exchange, signal, form);
            case "know" -> know(exchange, signal, form);
            case "message-read" -> messageRead(exchange, signal, form);
            case "take-back" -> takeBack(exchange, signal);
            default -> takeUp(exchange, signal, form);
        };
    }

    private String takeUp(Exchange exchange, ReportId signal, Form form) {
        Form checked = takingUp.checked(form);
        if (checked.failed()) {
            return stale(signal, form)
                    ? pages.meanwhile(exchange, signal, form)
                    : pages.page(exchange, signal, checked);
        }
        Change change = inbox.takeUp(signal, form.version(), TakingUp.registration(form));
        if (change instanceof Change.Done(Signal now)) {
            confirmations.say(exchange, "intake.taken-up", now.numbered(), confirmations.button(exchange, now));
            return "redirect:" + Paths.toSignal(now.numbered());
        }
        return pages.meanwhile(exchange, signal, form);
    }

    private String later(Exchange exchange, ReportId signal, Form form) {
        Form checked = TakingUp.checkedForLater(form);
        if (checked.failed()) {
            return stale(signal, form)
                    ? pages.meanwhile(exchange, signal, form)
                    : pages.page(exchange, signal, checked);
        }
        Change change = inbox.later(signal, form.version(), TakingUp.registration(form));
        if (change instanceof Change.Done) {
            confirmations.say(exchange, "intake.later.done", exchange.day(inbox.takeUpBefore(signal)));
            return WORK;
        }
        return pages.meanwhile(exchange, signal, form);
    }

    private String know(Exchange exchange, ReportId signal, Form form) {
        if (stale(signal, form)) {
            return pages.meanwhile(exchange, signal, form);
        }
        Handover.Outcome outcome = inbox.knowThoseInvolved(signal);
        if (outcome == Handover.Outcome.NOBODY_LEFT) {
            exchange.model().addAttribute("nobodyLeft", true);
            return pages.page(exchange, signal, form);
        }
        if (outcome == Handover.Outcome.HANDED_TO_WHO_IS_AWAY) {
            confirmations.say(exchange, "intake.handed-over.away");
            return WORK;
        }
        boolean officer = SignedIn.in(Role.FOCAL_OFFICER);
        confirmations.say(exchange, officer ? "intake.handed-over.deputy" : "intake.handed-over.officer");
        return WORK;
    }

    private boolean stale(ReportId signal, Form form) {
        return inbox.signal(signal).version() != form.version();
    }

    private String messageRead(Exchange exchange, ReportId signal, Form form) {
        inbox.messagesRead(signal, form.number("up-to"));
        confirmations.say(exchange, "intake.message.done");
        return here(signal);
    }

    private String takeBack(Exchange exchange, ReportId signal) {
        boolean closed = inbox.signal(signal).stage() == Stage.CLOSED;
        if (closed && inbox.takeBack(signal) instanceof Change.Done) {
            confirmations.say(exchange, "intake.taken-back");
        }
        return here(signal);
    }

    private static String here(ReportId signal) {
        return "redirect:" + Paths.toInbox(signal);
    }
}
