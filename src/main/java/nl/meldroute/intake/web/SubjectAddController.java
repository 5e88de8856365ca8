package nl.meldroute.intake.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.subjects.Kind;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Whom and what a signal is about: added by hand, or taken over from what the reporter told (2.2 step 3). */
@Controller
class SubjectAddController {
    private final Signals signals;
    private final Involved involved;
    private final SubjectPages pages;
    private final SubjectSaid said;

    SubjectAddController(Signals signals, Involved involved, SubjectPages pages, SubjectSaid said) {
        this.signals = signals;
        this.involved = involved;
        this.pages = pages;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/subjects/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(
            Exchange exchange,
            @PathVariable String number,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            Form form) {
        return pages.adding(exchange, signals.signal(number), kind(kind, form), form);
    }

    @PostMapping(Paths.SIGNAL + "/subjects/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON,
            weighs = {FieldClass.CASE, FieldClass.CRIMINAL})
    String add(
            Exchange exchange,
            @PathVariable String number,
            @RequestParam(name = "kind", defaultValue = "") String kind,
            Form form) {
        Signal signal = signals.signal(number);
        Kind what = kind(kind, form);
        SubjectId id = new SubjectId(form.once());
        Form checked = pages.checkedAhead(SubjectForm.checked(what, form));
        if (!checked.failed()) {
            checked = pages.checkedForTwin(checked, signal, id, SubjectForm.details(what, form));
        }
        if (checked.failed()) {
            return pages.adding(exchange, signal, what, checked);
        }
        involved.add(signal.id(), id, SubjectForm.details(what, form));
        said.added(exchange, signal);
        return "redirect:" + Paths.toSignal(number);
    }

    /** One of the people that the reporter named, with one press. */
    @PostMapping(Paths.SIGNAL + "/subjects/take-over")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.PERSON, FieldClass.SOURCE},
            weighs = {FieldClass.CASE, FieldClass.CRIMINAL})
    String takeOver(Exchange exchange, @PathVariable String number, Form form) {
        Signal signal = signals.signal(number);
        involved.takeOver(signal.id(), place(form.value("person")));
        said.added(exchange, signal);
        return "redirect:" + Paths.toSignal(number);
    }

    private static int place(String typed) {
        if (!typed.matches("[0-9]{1,3}")) {
            throw new NotForYou();
        }
        return Integer.parseInt(typed);
    }

    /** From the address, or from a form that comes back after signing in again: the address has no more words then. */
    private static Kind kind(String code, Form form) {
        return Kind.of(code.isEmpty() ? form.value(SubjectPages.WHAT) : code).orElseThrow(NotForYou::new);
    }
}
