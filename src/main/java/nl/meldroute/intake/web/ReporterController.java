package nl.meldroute.intake.web;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.Reason;
import nl.meldroute.vault.Revealing;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Who gave the signal: with a reason, on the record, for a minute (2.2 step 2, second sentence; reading I-11). */
@Controller
class ReporterController {
    private static final String REASON = "reason";
    private static final String EXPLANATION = "explanation";
    private final Inbox inbox;
    private final Signals signals;
    private final Vault vault;
    private final Revealed revealed;

    ReporterController(Inbox inbox, Signals signals, Vault vault, Revealed revealed) {
        this.inbox = inbox;
        this.signals = signals;
        this.vault = vault;
        this.revealed = revealed;
    }

    @GetMapping(Paths.INBOX + "/reporter")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String askEarly(Exchange exchange, @PathVariable UUID id, Form form) {
        return ask(exchange, early(id), Paths.toInbox(new ReportId(id)), form);
    }

    @PostMapping(Paths.INBOX + "/reporter")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String revealEarly(Exchange exchange, @PathVariable UUID id, Form form) {
        return reveal(exchange, early(id), Paths.toInbox(new ReportId(id)), form);
    }

    @GetMapping(Paths.SIGNAL + "/reporter")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        return ask(exchange, numbered(number), Paths.toSignal(number), form);
    }

    @PostMapping(Paths.SIGNAL + "/reporter")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.REVEALING,
            shows = FieldClass.REPORTER)
    String reveal(Exchange exchange, @PathVariable String number, Form form) {
        return reveal(exchange, numbered(number), Paths.toSignal(number), form);
    }

    private String ask(Exchange exchange, Signal signal, String back, Form form) {
        if (!signal.sent()) {
            return phone(signal);
        }
        return revealed.ask(exchange, back + "/reporter", back, form);
    }

    private String reveal(Exchange exchange, Signal signal, String back, Form form) {
        if (!signal.sent()) {
            return phone(signal);
        }
        Optional<Reason> reason = Revealed.reason(form);
        Form checked = form.within(EXPLANATION, Form.TEXT);
        if (reason.isEmpty()) {
            checked = checked.wrong(REASON, "intake.reporter.choose");
        }
        if (checked.failed() || reason.isEmpty()) {
            return ask(exchange, signal, back, checked);
        }
        try {
            return shown(exchange, signal, back, form, reason.get());
        } catch (NotForYou erased) {
            // The signal is there: so it is the envelope that is gone, after its own term.
            return ask(exchange, signal, back, form.wrong(REASON, "intake.reporter.erased"));
        }
    }

    private String shown(Exchange exchange, Signal signal, String back, Form form, Reason reason) {
        String key = Revealed.unlockKey(exchange.request());
        return switch (vault.reveal(key, signal.id(), reason, form.value(EXPLANATION))) {
            case Revealing.Revealed shown -> revealed.show(exchange, back + "/reporter", back, shown);
            case Revealing.VaultClosed _ -> ask(exchange, signal, back, form);
            case Revealing.Broken _ -> ask(exchange, signal, back, form.wrong(REASON, "intake.reporter.broken"));
            case Revealing.ExplanationMissing _ ->
                ask(exchange, signal, back, form.wrong(EXPLANATION, "intake.reporter.explain"));
        };
    }

    /** Before the vault is asked, intake says whether the signal is there for this person. */
    private Signal early(UUID id) {
        return inbox.signal(new ReportId(id));
    }

    private Signal numbered(String number) {
        return signals.signal(number);
    }

    /** Nobody gave a draft that was not sent; perhaps there is a number to phone. */
    private static String phone(Signal signal) {
        return "redirect:" + Paths.toInbox(signal.id()) + "/phone";
    }
}
