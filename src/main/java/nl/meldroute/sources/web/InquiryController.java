package nl.meldroute.sources.web;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.sources.Inquiries;
import nl.meldroute.sources.Inquiries.Askable;
import nl.meldroute.sources.Inquiries.Asking;
import nl.meldroute.sources.Inquiries.Place;
import nl.meldroute.sources.Inquiry;
import nl.meldroute.sources.Inquiry.Basis;
import nl.meldroute.sources.Source;
import nl.meldroute.subjects.Subject;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Bronnen raadplegen</i>: whether something of a signal occurs in a source, and for a second reason what it says (2.2 step 3). */
@Controller
class InquiryController {
    private static final String LIST = Paths.SIGNAL + "/sources";
    private static final String ASK = LIST + "/{source:" + RandomIds.PATTERN + "}";
    private static final String CHECK = Paths.SIGNAL + "/checks/{check:" + RandomIds.PATTERN + "}";
    private static final String SUBJECT = "subject";
    private static final String GROUND = "ground";
    private static final String NECESSITY = "necessity";
    private static final String ROW = "row";
    private final Inquiries inquiries;
    private final InquiryPages pages;
    private final Confirmations confirmations;

    InquiryController(Inquiries inquiries, InquiryPages pages, Confirmations confirmations) {
        this.inquiries = inquiries;
        this.pages = pages;
        this.confirmations = confirmations;
    }

    @GetMapping(LIST)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String all(Exchange exchange, @PathVariable String number) {
        return pages.list(exchange, inquiries.askable(number));
    }

    @GetMapping(ASK)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String ask(Exchange exchange, @PathVariable String number, @PathVariable UUID source, Form form) {
        Askable askable = inquiries.askable(number);
        Place place = place(askable, source);
        Source.Charter charter = place.source().charter();
        Form filled = form.blank(GROUND) && form.blank(NECESSITY)
                ? form.with(GROUND, charter.ground()).with(NECESSITY, charter.necessity())
                : form;
        return pages.ask(exchange, askable, place, filled);
    }

    @PostMapping(ASK)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String put(Exchange exchange, @PathVariable String number, @PathVariable UUID source, Form form) {
        Askable askable = inquiries.askable(number);
        Place place = place(askable, source);
        Subject subject = place.subjects().stream()
                .filter(one -> one.id().toString().equals(form.value(SUBJECT)))
                .findFirst()
                .orElse(null);
        Form chosen = subject == null ? form.wrong(SUBJECT, "sources.subject.empty") : form;
        Form checked = chosen.required(GROUND, Form.LINE, "sources.ground.none")
                .required(NECESSITY, Form.LINE, "sources.necessity.none");
        if (checked.failed() || subject == null) {
            return pages.ask(exchange, askable, place, checked);
        }
        Basis basis = new Basis(form.value(GROUND), form.value(NECESSITY));
        inquiries.ask(number, new Asking(form.once(), source, subject.id(), basis));
        return "redirect:" + Paths.toSignal(number) + "/checks/" + form.once();
    }

    @GetMapping(CHECK)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String show(Exchange exchange, @PathVariable String number, @PathVariable UUID check, Form form) {
        return page(exchange, number, inquiries.inquiry(number, check), form);
    }

    @PostMapping(CHECK)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.PERSON)
    String more(Exchange exchange, @PathVariable String number, @PathVariable UUID check, Form form) {
        Inquiry inquiry = inquiries.inquiry(number, check);
        boolean keeps = inquiry.shown().isPresent();
        Form checked = keeps ? rows(form, inquiry) : form.required(NECESSITY, Form.LINE, "sources.second.empty");
        if (checked.failed() || !inquiries.open(number)) {
            return page(exchange, number, inquiry, checked);
        }
        if (keeps) {
            inquiries.keep(number, check, places(form, inquiry));
            confirmations.say(exchange, "sources.kept");
        } else if (!inquiries.show(number, check, form.value(NECESSITY))) {
            exchange.sayNow("sources.gone");
            return page(exchange, number, inquiry, checked);
        }
        return "redirect:" + Paths.toSignal(number) + "/checks/" + check;
    }

    private String page(Exchange exchange, String number, Inquiry inquiry, Form form) {
        return pages.check(exchange, number, inquiry, inquiries.open(number), form);
    }

    private static Form rows(Form form, Inquiry inquiry) {
        return places(form, inquiry).isEmpty() ? form.wrong(ROW, "sources.row.empty") : form;
    }

    private static Set<Integer> places(Form form, Inquiry inquiry) {
        int count = inquiry.shown().map(shown -> shown.rows().size()).orElse(0);
        return IntStream.rangeClosed(1, count)
                .filter(place -> form.chosen(ROW, Integer.toString(place)))
                .boxed()
                .collect(Collectors.toSet());
    }

    private static Place place(Askable askable, UUID source) {
        return askable.places().stream()
                .filter(place -> place.source().id().equals(source))
                .findFirst()
                .orElseThrow(NotForYou::new);
    }
}
