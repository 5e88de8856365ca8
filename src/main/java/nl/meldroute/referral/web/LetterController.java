package nl.meldroute.referral.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.LetterDraft;
import nl.meldroute.referral.PartnerLetters;
import nl.meldroute.referral.Sent;
import nl.meldroute.referral.Writing;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Brief aan een partner</i>: what goes along, and how it reaches the partner (2.2 step 4). */
@Controller
class LetterController {
    private static final String PARTNER = "partner";
    private final PartnerLetters letters;
    private final AdviceWords words;
    private final VisitWords said;

    LetterController(PartnerLetters letters, AdviceWords words, VisitWords said) {
        this.letters = letters;
        this.words = words;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/referrals/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String write(
            Exchange exchange,
            @PathVariable String number,
            @RequestParam(name = PARTNER, defaultValue = "") String partner,
            Form form) {
        Writing writing = letters.writing(number, PartnerRole.of(partner).orElseThrow(NotForYou::new));
        boolean typed = form.versioned();
        return page(new Visit(exchange, number), writing, typed ? form : LetterForm.of(writing));
    }

    @PostMapping(Paths.SIGNAL + "/referrals/new")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL, FieldClass.SOURCE})
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Visit visit = new Visit(exchange, number);
        Writing writing =
                letters.typed(number, PartnerRole.of(form.value(PARTNER)).orElseThrow(NotForYou::new));
        boolean concept = form.value("step").equals("concept");
        Form checked = concept
                ? form.within(LetterForm.SUMMARY, Form.TEXT).within(LetterForm.QUESTION, Form.TEXT)
                : LetterForm.checked(form, said.today());
        boolean goesNowhere = !concept && !writing.advised();
        if (writing.view().closed() || checked.failed() || goesNowhere) {
            return page(visit, writing, checked);
        }
        return switch (letters.keep(number, LetterForm.draft(form, writing))) {
            case Sent.Kept(LetterDraft draft) -> {
                if (concept) {
                    said.next(visit, "referral.letter.concept.done");
                }
                yield visit.redirect("/referrals" + (concept ? "" : "/" + draft.id() + "/confirm"));
            }
            case Sent.Done _, Sent.Meanwhile _ -> meanwhile(visit, writing, form);
        };
    }

    /** What a colleague kept meanwhile stands beside what was typed; the next press keeps what was typed. */
    private String meanwhile(Visit visit, Writing before, Form form) {
        Writing now = letters.typed(visit.number(), before.partner());
        visit.model().addAttribute("meanwhile", true);
        Form latest = now.draft()
                .map(draft -> form.withOnce(draft.id()).withVersion(draft.version()))
                .orElseGet(() -> form.withOnce(RandomIds.next()).withVersion(0));
        visit.model()
                .addAttribute(
                        "theirs",
                        now.draft().map(draft -> draft.words().summary()).orElse(""));
        return page(visit, now, latest);
    }

    private String page(Visit visit, Writing writing, Form form) {
        Model model = visit.model();
        PartnerRole partner = writing.partner();
        model.addAttribute("signal", writing.view().signal());
        model.addAttribute("closed", writing.view().closed());
        model.addAttribute("advised", writing.advised());
        model.addAttribute(PARTNER, partner.slug());
        model.addAttribute("name", words.name(partner, visit.locale()));
        model.addAttribute("story", writing.story());
        model.addAttribute("enclosure", writing.enclosure());
        model.addAttribute("warn", writing.withoutStatus());
        model.addAttribute("form", form);
        return "referral/letter-new";
    }
}
