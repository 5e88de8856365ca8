package nl.meldroute.referral.web;

import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.referral.rules.Advice;
import nl.meldroute.referral.rules.Duty;
import nl.meldroute.referral.rules.Weight;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A partner is not told: always possible, with a reason. */
@Controller
class SkipController {
    private static final String PARTNER = "partner";
    private static final String REASON = "reason";
    /** Not doing what the plan asks takes more than a word. */
    private static final int SHORTEST = 30;

    private final Referrals referrals;
    private final AdviceWords words;
    private final VisitWords said;

    SkipController(Referrals referrals, AdviceWords words, VisitWords said) {
        this.referrals = referrals;
        this.words = words;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/referrals/skip")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String ask(
            @PathVariable String number,
            @RequestParam(name = PARTNER, defaultValue = "") String partner,
            Form form,
            Locale locale,
            Model model) {
        StepFourView view = referrals.stepFour(number);
        return page(model, view, skipped(view, partner), form, locale);
    }

    @PostMapping(Paths.SIGNAL + "/referrals/skip")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Visit visit = new Visit(exchange, number);
        StepFourView view = referrals.stepFour(number);
        PartnerRole partner = skipped(view, form.value(PARTNER));
        Form checked = form.required(REASON, Form.TEXT, "referral.skip.reason.empty");
        String reason = form.value(REASON);
        if (reason.codePointCount(0, reason.length()) < SHORTEST) {
            checked = checked.wrong(REASON, "referral.skip.reason.short", SHORTEST);
        }
        if (checked.failed()) {
            return page(exchange.model(), view, partner, checked, visit.locale());
        }
        referrals.notTold(number, form.once(), partner, reason);
        said.next(visit, "referral.skip.done", words.name(partner, visit.locale()));
        return visit.redirect("/referrals");
    }

    /** What is weighed together is not left out here: that is an outcome of the consultation. */
    private static PartnerRole skipped(StepFourView view, String slug) {
        return PartnerRole.of(slug)
                .flatMap(view.advice()::of)
                .filter(_ -> !view.closed())
                .filter(row -> row.duty().weight() != Weight.MAY && !(row.duty() instanceof Duty.WeighTogether))
                .map(Advice.Row::to)
                .orElseThrow(NotForYou::new);
    }

    private String page(Model model, StepFourView view, PartnerRole partner, Form form, Locale locale) {
        model.addAttribute("signal", view.signal());
        model.addAttribute("partner", partner.slug());
        model.addAttribute("name", words.name(partner, locale));
        model.addAttribute("form", form.withOnce());
        return "referral/skip";
    }
}
