package nl.meldroute.intake.web;

import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Involved;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.intake.Signals;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.subjects.Details;
import nl.meldroute.subjects.Rewriting;
import nl.meldroute.subjects.Subject;
import nl.meldroute.subjects.SubjectId;
import nl.meldroute.subjects.Subjects;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** A subject of a signal: looked at, corrected, taken out and put back (2.2 step 3). */
@Controller
class SubjectController {
    private static final String SUBJECT = Paths.SIGNAL + "/subjects/{subject:" + RandomIds.PATTERN + "}";
    private final Signals signals;
    private final Involved involved;
    private final Subjects subjects;
    private final SubjectPages pages;
    private final SubjectSaid said;

    SubjectController(Signals signals, Involved involved, Subjects subjects, SubjectPages pages, SubjectSaid said) {
        this.signals = signals;
        this.involved = involved;
        this.subjects = subjects;
        this.pages = pages;
        this.said = said;
    }

    @GetMapping(SUBJECT)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String show(Exchange exchange, @PathVariable String number, @PathVariable("subject") UUID id, Form form) {
        Signal signal = signals.signal(number);
        Subject subject = subjects.subject(signal.id(), new SubjectId(id));
        return form.versioned()
                ? changed(exchange, signal, subject, form)
                : pages.page(exchange, signal, subject, SubjectForm.of(subject.details()));
    }

    @PostMapping(SUBJECT)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON,
            weighs = {FieldClass.CASE, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, @PathVariable("subject") UUID id, Form form) {
        Signal signal = signals.signal(number);
        Subject subject = subjects.subject(signal.id(), new SubjectId(id));
        return form.value("step").equals("remove")
                ? remove(exchange, signal, subject, form)
                : save(exchange, signal, subject, form);
    }

    @PostMapping(SUBJECT + "/put-back")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            weighs = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL})
    String putBack(Exchange exchange, @PathVariable String number, @PathVariable("subject") UUID id) {
        Signal signal = signals.signal(number);
        involved.putBack(signal.id(), new SubjectId(id));
        said.putBack(exchange);
        return "redirect:" + Paths.toSignal(number);
    }

    private String save(Exchange exchange, Signal signal, Subject subject, Form form) {
        Form checked = pages.checkedAhead(SubjectForm.checked(subject.kind(), form), subject);
        if (checked.failed()) {
            return changed(exchange, signal, subject, checked);
        }
        Details typed = SubjectForm.details(subject.kind(), form);
        if (!subject.removed() && typed.equals(subject.details())) {
            said.saved(exchange);
            return here(signal, subject);
        }
        return switch (involved.change(seen(subject, form), typed)) {
            case Rewriting.Done _ -> {
                said.saved(exchange);
                yield here(signal, subject);
            }
            case Rewriting.Meanwhile(Subject now) -> pages.meanwhile(exchange, signal, now, form);
        };
    }

    private String remove(Exchange exchange, Signal signal, Subject subject, Form form) {
        if (!subject.removed()) {
            switch (involved.remove(seen(subject, form))) {
                case Rewriting.Done _ -> {}
                case Rewriting.Meanwhile(Subject now) -> {
                    return pages.meanwhile(exchange, signal, now, form);
                }
            }
        }
        said.removed(exchange, Paths.toSignal(signal.numbered()) + "/subjects/" + subject.id() + "/put-back");
        return "redirect:" + Paths.toSignal(signal.numbered());
    }

    /** The form again, unless what it was made from has changed. */
    private String changed(Exchange exchange, Signal signal, Subject subject, Form form) {
        return form.version() == subject.version()
                ? pages.page(exchange, signal, subject, form)
                : pages.meanwhile(exchange, signal, subject, form);
    }

    /** As it stood on the page that was posted. */
    private static Subject seen(Subject subject, Form form) {
        return new Subject(subject.id(), subject.signal(), form.version(), subject.removed(), subject.details());
    }

    private static String here(Signal signal, Subject subject) {
        return "redirect:" + Paths.toSignal(signal.numbered()) + "/subjects/" + subject.id();
    }
}
