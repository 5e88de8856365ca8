package nl.meldroute.matching.web;

import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SignalLists;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.matching.Judged;
import nl.meldroute.matching.Matches;
import nl.meldroute.matching.Verdict;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Komt dit al voor?</i> Other signals that may be about the same, judged one by one (2.2 step 3). */
@Controller
class MatchController {
    private static final String PAGE = "matching/matches";
    private static final String REASON = "reason";
    private static final String HERE = Paths.SIGNAL + "/matches";
    private final Signals signals;
    private final SignalLists lists;
    private final Matches matches;
    private final MatchPage page;
    private final Confirmations confirmations;

    MatchController(Signals signals, SignalLists lists, Matches matches, MatchPage page, Confirmations confirmations) {
        this.signals = signals;
        this.lists = lists;
        this.matches = matches;
        this.page = page;
        this.confirmations = confirmations;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON})
    String show(@PathVariable String number, Locale locale, Model model) {
        page.fill(model, signals.signal(number), locale);
        return PAGE;
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON},
            weighs = FieldClass.CRIMINAL)
    String act(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        if (form.value("step").equals("looked")) {
            matches.looked(signal.id());
            confirmations.say(exchange, "matching.looked", confirmations.button(exchange, signal));
            return "redirect:" + Paths.toSignal(number);
        }
        if (form.value("step").equals("earlier")) {
            return earlier(exchange, signal, form.required(REASON, Form.TEXT, "matching.earlier.reason.empty"));
        }
        confirmations.say(exchange, form.blank("undo") ? judge(signal, form) : undo(signal, form));
        return "redirect:" + Paths.toSignal(number) + "/matches";
    }

    /** Closed ones are looked at for a reason only. */
    private String earlier(Exchange exchange, Signal signal, Form form) {
        if (form.failed()) {
            page.fill(exchange.model(), signal, exchange.locale());
            exchange.model().addAttribute("form", form);
            return PAGE;
        }
        matches.open(signal.id(), page.unopened(signal), form.value(REASON));
        confirmations.say(exchange, "matching.earlier.opened");
        return "redirect:" + Paths.toSignal(signal.numbered()) + "/matches";
    }

    private Flash.Message judge(Signal signal, Form form) {
        ReportId other = form.id("with").map(ReportId::new).orElseThrow(NotForYou::new);
        String number = lists.find(other).orElseThrow(NotForYou::new).numbered();
        Verdict verdict = Verdict.pressed(form.value("verdict")).orElseThrow(NotForYou::new);
        return matches.judge(signal.id(), other, form.version(), verdict) == Judged.MEANWHILE
                ? Flash.Message.of("matching.meanwhile", number)
                : Flash.Message.of("matching.judged." + verdict.code(), number)
                        .withUndo(Paths.toSignal(signal.numbered()) + "/matches?undo=" + other);
    }

    private Flash.Message undo(Signal signal, Form form) {
        matches.undo(signal.id(), form.id("undo").map(ReportId::new).orElseThrow(NotForYou::new));
        return Flash.Message.of("matching.undone");
    }
}
