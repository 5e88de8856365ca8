package nl.meldroute.sharing.web;

import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.sharing.ReceivedShare;
import nl.meldroute.sharing.ReceivedShares;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Gedeeld met mij</i>: what a department reads of a signal, and what it knows of it (2.2 step 1). */
@Controller
class SharedController {
    private static final String LIST = "/shared";
    private static final String ONE = LIST + "/{share:" + RandomIds.PATTERN + "}";
    private static final String REACTION = "reaction";
    private final ReceivedShares received;
    private final ReaderWords words;
    private final Confirmations confirmations;

    SharedController(ReceivedShares received, ReaderWords words, Confirmations confirmations) {
        this.received = received;
        this.words = words;
        this.confirmations = confirmations;
    }

    /** A line of the list. */
    record Line(UUID id, String title, String from, String until) {}

    @GetMapping(LIST)
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING,
            shows = FieldClass.CASE)
    String list(Exchange exchange) {
        List<Line> lines = received.all().stream()
                .map(share -> new Line(
                        share.id(),
                        words.title(exchange, share.content(), share.sharedOn()),
                        exchange.day(share.sharedOn()),
                        exchange.day(share.until())))
                .toList();
        exchange.model().addAttribute("lines", lines);
        return "sharing/shared";
    }

    @GetMapping(ONE)
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING,
            shows = FieldClass.CASE)
    String read(Exchange exchange, @PathVariable UUID share, Form form) {
        return page(exchange, received.read(share), form);
    }

    @PostMapping(ONE)
    @Door(
            to = {Role.DEPARTMENT_CONTACT, Role.REPORTING_CODE_OFFICER},
            purpose = Purpose.ASSISTING,
            shows = FieldClass.CASE)
    String react(Exchange exchange, @PathVariable UUID share, Form form) {
        Form checked = form.required(REACTION, Form.TEXT, "sharing.reaction.empty");
        if (checked.failed()) {
            return page(exchange, received.read(share), checked);
        }
        received.react(share, form.once(), form.value(REACTION));
        confirmations.say(exchange, "sharing.reaction.done");
        return "redirect:" + LIST + "/" + share;
    }

    private String page(Exchange exchange, ReceivedShare share, Form form) {
        Model model = exchange.model();
        model.addAttribute("places", ReaderWords.places(share.content()));
        model.addAttribute("forms", words.forms(exchange, share.content()));
        model.addAttribute("summary", share.content().summary());
        model.addAttribute("from", exchange.day(share.sharedOn()));
        model.addAttribute("until", exchange.day(share.until()));
        model.addAttribute(
                "reactions", share.reactions().stream().map(exchange::day).toList());
        model.addAttribute("form", form.withOnce());
        return "sharing/received";
    }
}
