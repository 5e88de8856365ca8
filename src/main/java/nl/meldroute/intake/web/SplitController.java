package nl.meldroute.intake.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.SplitMade;
import nl.meldroute.intake.Splits;
import nl.meldroute.intake.Splittable;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Hier staan twee signalen in</i>: a part becomes a signal of its own, after a look at what stays and what goes (2.2 step 3). */
@Controller
class SplitController {
    private static final String HERE = Paths.SIGNAL + "/split";
    private final Splits splits;
    private final SplitPages pages;
    private final Confirmations confirmations;

    SplitController(Splits splits, SplitPages pages, Confirmations confirmations) {
        this.splits = splits;
        this.pages = pages;
        this.confirmations = confirmations;
    }

    @GetMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.PERSON, FieldClass.SOURCE},
            weighs = FieldClass.CRIMINAL)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        return pages.page(exchange, splits.splittable(number), form);
    }

    @PostMapping(HERE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.PERSON, FieldClass.SOURCE},
            weighs = {FieldClass.CASE, FieldClass.CRIMINAL})
    String act(Exchange exchange, @PathVariable String number, Form form) {
        Splittable now = splits.splittable(number);
        if (form.value("step").equals("edit")) {
            return pages.page(exchange, now, form);
        }
        Form checked = SplitForm.checked(form);
        if (checked.failed()) {
            return pages.page(exchange, now, checked);
        }
        if (form.value("step").equals("split")) {
            return split(exchange, now, form);
        }
        boolean stale = now.closed() || form.version() != now.version();
        return stale ? pages.page(exchange, now, form) : pages.preview(exchange, now, form);
    }

    private String split(Exchange exchange, Splittable now, Form form) {
        return switch (splits.split(now.signal().id(), SplitForm.splitting(form))) {
            case SplitMade.Done(Signal part) -> {
                confirmations.say(
                        exchange,
                        "intake.split.done",
                        part.numbered(),
                        now.signal().numbered(),
                        confirmations.button(exchange, part));
                yield "redirect:" + Paths.toSignal(part.numbered());
            }
            case SplitMade.Meanwhile(Splittable other) -> {
                boolean gone = SplitForm.along(form, other).size()
                        != SplitForm.splitting(form).subjects().size();
                yield pages.page(
                        exchange, other, gone ? form.wrong(SplitForm.SUBJECT, "intake.split.subjects.gone") : form);
            }
        };
    }
}
