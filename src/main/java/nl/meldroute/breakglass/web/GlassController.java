package nl.meldroute.breakglass.web;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.breakglass.rules.GlassTerms;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Extract;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One <i>nood-inzage</i>: agreeing, reading, ending, and the report. */
@Controller
class GlassController {
    private static final String LIST = "/break-glass";
    private static final String ONE = LIST + "/{request:" + RandomIds.PATTERN + "}";
    private static final String OPENED = LIST + "/{opening:" + RandomIds.PATTERN + "}";
    private static final String DONE = "done";
    private final EmergencyReaders readers;
    private final GlassView view;
    private final Confirmations confirmations;

    GlassController(EmergencyReaders readers, GlassView view, Confirmations confirmations) {
        this.readers = readers;
        this.view = view;
        this.confirmations = confirmations;
    }

    @GetMapping(ONE)
    @Door(
            to = Role.EMERGENCY_READER,
            purpose = Purpose.BREAK_GLASS,
            shows = {FieldClass.CASE, FieldClass.SOURCE})
    String show(Exchange exchange, @PathVariable UUID request) {
        BreakGlass glass = readers.one(request);
        SignedIn self = SignedIn.current().orElseThrow(NotForYou::new);
        Optional<Extract> extract = readers.read(request);
        return extract.isPresent()
                ? view.read(exchange, glass, extract.get())
                : view.before(exchange, glass, self.id());
    }

    /** The second person agrees or not, or who asked takes it back. */
    @PostMapping(ONE)
    @Door(
            to = Role.EMERGENCY_READER,
            purpose = Purpose.BREAK_GLASS,
            fresh = true,
            shows = {FieldClass.CASE, FieldClass.SOURCE},
            weighs = FieldClass.PERSON)
    String decide(Exchange exchange, @PathVariable UUID request, Form form) {
        switch (form.value("step")) {
            case "agree" -> {
                readers.agree(request);
                confirmations.say(exchange, "breakglass.agreed");
            }
            case "refuse" -> {
                readers.refuse(request);
                confirmations.say(exchange, "breakglass.refused");
                return "redirect:" + LIST;
            }
            default -> readers.one(request);
        }
        return "redirect:" + GlassView.path(request);
    }

    @PostMapping(OPENED + "/end")
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, weighs = FieldClass.CASE)
    String end(Exchange exchange, @PathVariable UUID opening) {
        readers.end(opening);
        confirmations.say(exchange, "breakglass.ended");
        return "redirect:" + GlassView.path(opening);
    }

    @GetMapping(OPENED + "/report")
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, shows = FieldClass.CASE)
    String ask(Exchange exchange, @PathVariable UUID opening, Form form) {
        BreakGlass glass = readers.one(opening);
        view.report(exchange, glass);
        exchange.model().addAttribute("form", form);
        return "breakglass/report";
    }

    @PostMapping(OPENED + "/report")
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, shows = FieldClass.CASE)
    String report(Exchange exchange, @PathVariable UUID opening, Form form) {
        Form checked = form.required(DONE, Form.TEXT, "breakglass.done.empty");
        if (form.value(DONE).length() < GlassTerms.REPORT) {
            checked = checked.wrong(DONE, "breakglass.done.short", GlassTerms.REPORT);
        }
        if (checked.failed()) {
            return ask(exchange, opening, checked);
        }
        readers.report(opening, form.value(DONE));
        confirmations.say(exchange, "breakglass.reported");
        return "redirect:" + LIST;
    }
}
