package nl.meldroute.matching.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.intake.Stage;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.matching.Judged;
import nl.meldroute.matching.Linkable;
import nl.meldroute.matching.Links;
import nl.meldroute.matching.Verdict;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Hoort bij een ander signaal</i>: linked by hand, after a look at the other one (2.2 step 3). */
@Controller
class LinkController {
    private static final String HERE = Paths.SIGNAL + "/link";
    private static final String OTHER = "other";
    private static final String REASON = "reason";
    private final Signals signals;
    private final Links links;
    private final Confirmations confirmations;

    LinkController(Signals signals, Links links, Confirmations confirmations) {
        this.signals = signals;
        this.links = links;
        this.confirmations = confirmations;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        return page(exchange, signals.signal(number), form);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            weighs = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL})
    String act(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        Form checked = form.required(OTHER, Form.LINE, "matching.link.number.empty")
                .required(REASON, Form.TEXT, "matching.link.reason.empty");
        if (closed(signal) || checked.failed() || form.value("step").equals("edit")) {
            return page(exchange, signal, form.value("step").equals("edit") ? form : checked);
        }
        boolean sure = form.value("step").equals("link");
        return switch (links.look(signal.id(), form.value(OTHER))) {
            case Linkable.Itself _ -> page(exchange, signal, form.wrong(OTHER, "matching.link.itself"));
            case Linkable.Unknown _ -> page(exchange, signal, form.wrong(OTHER, "matching.link.unknown"));
            case Linkable.Before(Signal other) ->
                sure
                        ? linked(exchange, signal, other)
                        : page(exchange, signal, form.wrong(OTHER, "matching.link.before", other.numbered()));
            case Linkable.Ready ready ->
                sure ? link(exchange, signal, ready, form) : preview(exchange, signal, ready, form);
        };
    }

    private String link(Exchange exchange, Signal signal, Linkable.Ready ready, Form form) {
        return links.link(signal.id(), ready.other().id(), form.value(REASON)) == Judged.DONE
                ? linked(exchange, signal, ready.other())
                : page(exchange, signals.signal(signal.numbered()), form);
    }

    private String linked(Exchange exchange, Signal signal, Signal other) {
        String here = Paths.toSignal(signal.numbered());
        confirmations.say(
                exchange,
                Flash.Message.of("matching.judged.same", other.numbered())
                        .withUndo(here + "/matches?undo=" + other.id()));
        return "redirect:" + here;
    }

    private static String preview(Exchange exchange, Signal signal, Linkable.Ready ready, Form form) {
        exchange.model().addAttribute("other", ready.other());
        exchange.model().addAttribute("name", ready.shortName());
        exchange.model().addAttribute("day", exchange.day(ready.other().day()));
        exchange.model().addAttribute("otherClosed", closed(ready.other()));
        exchange.model().addAttribute("different", ready.before() == Verdict.DIFFERENT);
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("form", form);
        return "matching/link-preview";
    }

    private static String page(Exchange exchange, Signal signal, Form form) {
        exchange.model().addAttribute("signal", signal);
        exchange.model().addAttribute("closed", closed(signal));
        exchange.model().addAttribute("form", form);
        return "matching/link";
    }

    private static boolean closed(Signal signal) {
        return signal.stage() == Stage.CLOSED;
    }
}
