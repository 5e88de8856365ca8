package nl.meldroute.referral.web;

import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.HandedOver;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.PartnerLetters;
import nl.meldroute.referral.Sending;
import nl.meldroute.referral.Sent;
import nl.meldroute.referral.Writing;
import nl.meldroute.ui.Departure;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Weet u het zeker?</i>: what leaves and to whom, looked at before it does (2.2 step 4). */
@Controller
class ConfirmController {
    private static final String MEANWHILE = "meanwhile";

    private final PartnerLetters letters;
    private final LetterLooks looks;
    private final VisitWords said;

    ConfirmController(PartnerLetters letters, LetterLooks looks, VisitWords said) {
        this.letters = letters;
        this.looks = looks;
        this.said = said;
    }

    @GetMapping(Visit.HAND_OVER + "/confirm")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE},
            weighs = FieldClass.REPORTER)
    String look(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        Visit visit = new Visit(exchange, number);
        Writing writing = letters.writing(number, handover);
        return looks.page(visit, writing, form.with(LetterLooks.ON, said.today()), looks.look(visit, writing));
    }

    @PostMapping(Visit.HAND_OVER + "/confirm")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            fresh = true,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE},
            weighs = FieldClass.REPORTER)
    String send(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        Visit visit = new Visit(exchange, number);
        Departure.begin(visit.request(), form);
        Optional<HandedOver> before = letters.left(number, handover);
        return before.isPresent() ? done(visit, before.get()) : send(visit, letters.writing(number, handover), form);
    }

    private String send(Visit visit, Writing writing, Form form) {
        LetterLooks.Look look = looks.look(visit, writing);
        Form checked = looks.checked(form, writing, look);
        boolean news = look.found() && !form.value(LetterLooks.SEEN).equals(look.seen());
        if (!look.stand().seenIn(form)) {
            visit.model().addAttribute(MEANWHILE, true);
            return looks.page(visit, writing, checked, look);
        }
        if (writing.view().closed() || !writing.advised() || checked.failed() || news) {
            return looks.page(visit, writing, checked, look);
        }
        LetterDraft draft = writing.draft().orElseThrow().at(form.version());
        Sending sending = new Sending(draft, writing.grounds(), look.parts(), looks.answered(form, writing, look));
        Departure.UNKNOWN.mark(visit.request());
        return switch (letters.send(visit.number(), sending)) {
            case Sent.Done(HandedOver handedOver) -> done(visit, handedOver);
            case Sent.Kept _, Sent.Meanwhile _ -> {
                Departure.NOT_SENT.mark(visit.request());
                visit.model().addAttribute(MEANWHILE, true);
                Writing now = letters.writing(visit.number(), draft.id());
                yield looks.page(visit, now, form, looks.look(visit, now));
            }
        };
    }

    private String done(Visit visit, HandedOver handedOver) {
        Departure.SENT.mark(visit.request());
        String day = handedOver
                .waiting()
                .map(waiting -> LetterText.day(waiting.by()))
                .orElse("");
        said.next(visit, "referral.confirm.done", looks.name(handedOver.partner(), visit.locale()), day);
        boolean told = handedOver.told().word("way").equals("phone");
        return visit.redirect(
                "/referrals" + (told ? "" : "/" + handedOver.told().id() + "/letter"));
    }

    /** What left, as it left. */
    @GetMapping(Visit.HAND_OVER + "/letter")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            fresh = true,
            shows = FieldClass.CRIMINAL)
    String letter(Exchange exchange, @PathVariable String number, @PathVariable UUID handover) {
        return looks.left(new Visit(exchange, number), letters.letter(number, handover));
    }
}
