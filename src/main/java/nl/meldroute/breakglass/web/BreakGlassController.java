package nl.meldroute.breakglass.web;

import java.util.Set;
import java.util.UUID;
import nl.meldroute.breakglass.BreakGlass;
import nl.meldroute.breakglass.EmergencyReaders;
import nl.meldroute.breakglass.rules.GlassTerms;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Extract;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Nood-inzage</i>: the start page of who may take part in one, and asking for it. */
@Controller
class BreakGlassController {
    private static final String LIST = "/break-glass";
    private static final String ASK = LIST + "/ask";
    private static final String WHICH = "which";
    private static final String NUMBER = "number";
    private static final String ADDRESS = "address";
    private static final String REASON = "reason";
    private static final String PHONED = "phoned";
    private static final String LIFE = "life";
    private static final Set<String> PHONED_BOTH = Set.of("officer", "deputy");
    private static final String LOOKS_LIKE_ONE = "[0-9]{4}-[0-9]{4,9}";
    private static final String DASHES = "\\s*\\p{Pd}\\s*";
    private final EmergencyReaders readers;
    private final GlassView view;
    private final Confirmations confirmations;

    BreakGlassController(EmergencyReaders readers, GlassView view, Confirmations confirmations) {
        this.readers = readers;
        this.view = view;
        this.confirmations = confirmations;
    }

    @GetMapping(LIST)
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, shows = FieldClass.CASE)
    String list(Exchange exchange) {
        return view.list(exchange);
    }

    @GetMapping(ASK)
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, fresh = true, shows = FieldClass.CASE)
    String ask(Exchange exchange, Form form, @RequestParam(name = "again", defaultValue = "") String again) {
        boolean anew = again.matches(RandomIds.PATTERN) && form.blank(REASON);
        return page(
                exchange,
                anew ? filled(form, readers.one(UUID.fromString(again)).words()) : form);
    }

    @PostMapping(ASK)
    @Door(to = Role.EMERGENCY_READER, purpose = Purpose.BREAK_GLASS, fresh = true)
    String asked(Exchange exchange, Form form) {
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange, checked);
        }
        boolean numbered = form.chosen(WHICH, NUMBER);
        readers.ask(
                form.once(),
                new BreakGlass.Words(
                        numbered ? number(form) : "", numbered ? "" : form.value(ADDRESS), form.value(REASON)));
        confirmations.say(exchange, "breakglass.asked");
        return "redirect:" + LIST;
    }

    private static String page(Exchange exchange, Form form) {
        exchange.model().addAttribute("form", form.withOnce());
        return "breakglass/ask";
    }

    /** What was asked before and found nothing; that both were phoned and a life is in danger is said anew. */
    private static Form filled(Form form, BreakGlass.Words before) {
        return form.with(NUMBER, before.number())
                .with(ADDRESS, before.address())
                .with(REASON, before.reason());
    }

    private static Form checked(Form form) {
        Form checked = which(form.within(NUMBER, Form.LINE).within(ADDRESS, Form.LINE))
                .required(REASON, Form.TEXT, "breakglass.reason.empty");
        if (form.value(REASON).length() < GlassTerms.REASON) {
            checked = checked.wrong(REASON, "breakglass.reason.short", GlassTerms.REASON);
        }
        if (!form.values(PHONED).containsAll(PHONED_BOTH)) {
            checked = checked.wrong(PHONED, "breakglass.phoned.empty");
        }
        return form.chosen(LIFE, "yes") ? checked : checked.wrong(LIFE, "breakglass.life.empty");
    }

    /** As it is kept: on a phone a dash is soon a longer one, or has spaces around it. */
    private static String number(Form form) {
        return form.value(NUMBER).strip().replaceAll(DASHES, "-");
    }

    private static Form which(Form form) {
        if (form.chosen(WHICH, NUMBER)) {
            boolean one = number(form).matches(LOOKS_LIKE_ONE);
            return one ? form : form.wrong(NUMBER, "breakglass.number.wrong");
        }
        if (form.chosen(WHICH, ADDRESS)) {
            boolean one = Extract.searchable(form.value(ADDRESS));
            return one ? form : form.wrong(ADDRESS, "breakglass.address.wrong");
        }
        return form.wrong(WHICH, "breakglass.which.empty");
    }
}
