package nl.meldroute.intake.web;

import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Inbox;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.TurnedAway;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.ui.Form;
import nl.meldroute.vault.OwnWordsComparison;
import nl.meldroute.vault.Vault;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** What does not belong here is closed, and the reporter hears where it does (reading I-12). */
@Controller
class ElsewhereController {
    private static final String REASON = "reason";
    private static final String WHERE = "where-to";
    private static final String ANSWER = "answer";
    private static final String SEEN = "seen";
    private final Inbox inbox;
    private final InboxPages pages;
    private final Signals signals;
    private final Vault vault;
    private final Confirmations confirmations;

    ElsewhereController(Inbox inbox, InboxPages pages, Signals signals, Vault vault, Confirmations confirmations) {
        this.inbox = inbox;
        this.pages = pages;
        this.signals = signals;
        this.vault = vault;
        this.confirmations = confirmations;
    }

    @GetMapping(Paths.INBOX + "/elsewhere")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(Exchange exchange, @PathVariable UUID id, Form form) {
        Signal signal = pages.read(new ReportId(id));
        Form fresh = form.versioned() ? form : form.withVersion(signal.version());
        return page(exchange, signal, fresh);
    }

    @PostMapping(Paths.INBOX + "/elsewhere")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.SOURCE},
            weighs = FieldClass.REPORTER)
    String turnAway(Exchange exchange, @PathVariable UUID id, Form form) {
        ReportId report = new ReportId(id);
        Signal signal = inbox.signal(report);
        Form checked = checked(form, signal.answerable());
        if (checked.failed()) {
            return page(exchange, signal, proposed(exchange, checked));
        }
        if (signal.answerable() && tellsOfSomebody(exchange, report, form)) {
            return page(
                    exchange,
                    signal,
                    form.with(SEEN, String.valueOf(exchange.model().getAttribute(SEEN))));
        }
        TurnedAway away = new TurnedAway(form.value(REASON), form.value(WHERE), form.value(ANSWER));
        if (inbox.turnAway(report, form.version(), away) instanceof Change.Done) {
            confirmations.say(exchange, done(signal));
            return "redirect:/work";
        }
        return meanwhile(exchange, report, form);
    }

    /**
     * Whether words in the answer tell of the reporter or of people in the signal, and its writer was not shown so before.
     * Looks in the vault where that is open; what was seen and is saved again, is meant.
     */
    private boolean tellsOfSomebody(Exchange exchange, ReportId report, Form form) {
        String answer = form.value(ANSWER);
        OwnWordsComparison compared = OwnWordsComparison.with(vault, exchange.request(), report, answer);
        List<String> names = signals.namesIn(report, answer);
        String seen = compared.seen() + " " + names.size();
        exchange.model().addAttribute("names", names);
        exchange.model().addAttribute("compared", compared);
        exchange.model().addAttribute(SEEN, seen);
        return !(names.isEmpty() && compared.found().isEmpty())
                && !form.value(SEEN).equals(seen);
    }

    private String meanwhile(Exchange exchange, ReportId report, Form form) {
        Signal now = inbox.signal(report);
        exchange.model().addAttribute("meanwhile", true);
        boolean still = InboxPages.looked(now);
        return page(exchange, now, still ? form.withVersion(now.version()) : form);
    }

    private String page(Exchange exchange, Signal signal, Form form) {
        boolean open = vault.openUntil(Revealed.unlockKey(exchange.request())).isPresent();
        exchange.model().addAttribute("shut", signal.answerable() && !open);
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("form", form);
        return "intake/elsewhere";
    }

    private static String done(Signal signal) {
        return signal.answerable()
                ? "intake.elsewhere.done"
                : signal.beforeStart() ? "intake.elsewhere.before-start.done" : "intake.elsewhere.draft.done";
    }

    /** Where a reason was chosen and no answer was written, one that fits stands there, to be read and saved. */
    private Form proposed(Exchange exchange, Form form) {
        boolean missing = form.error(REASON) == null && form.error(ANSWER) != null && form.blank(ANSWER);
        return missing
                ? form.with(
                        ANSWER,
                        confirmations.proposal(exchange, TurnedAway.proposal(form.value(REASON), !form.blank(WHERE))))
                : form;
    }

    /** A draft that was not sent, and what is from before the start, have no reporter who can read an answer. */
    private static Form checked(Form form, boolean answerable) {
        Form checked =
                TurnedAway.REASONS.contains(form.value(REASON)) ? form : form.wrong(REASON, "intake.elsewhere.choose");
        checked = checked.within(WHERE, Form.LINE);
        if (!answerable) {
            return checked.within(ANSWER, Form.TEXT);
        }
        String empty = checked.failed() ? "intake.elsewhere.empty" : "intake.elsewhere.proposed";
        return checked.required(ANSWER, Form.TEXT, empty);
    }
}
