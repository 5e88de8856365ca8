package nl.meldroute.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Outcome;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.referral.Told;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A partner was phoned: AVIM at once where somebody has to step in, every other after the gate (2.2 step 4). */
@Controller
class CallController {
    private static final String PARTNER = "partner";
    private static final String DAY = "day";
    private static final String WITH = "with";
    private static final String OUTCOME = "outcome";
    private static final String GROUND = "ground";
    private static final String AGREED = "agreed";
    private final Referrals referrals;
    private final AdviceWords words;
    private final VisitWords said;

    CallController(Referrals referrals, AdviceWords words, VisitWords said) {
        this.referrals = referrals;
        this.words = words;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/referrals/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String ask(
            HttpServletRequest request,
            @PathVariable String number,
            @RequestParam(name = PARTNER, defaultValue = "") String partner,
            Form form,
            Model model) {
        StepFourView view = referrals.stepFour(number);
        Form filled = form.noDate(DAY) ? form.with(DAY, said.today()) : form;
        return page(model, view, phoned(view, partner), filled, RequestContextUtils.getLocale(request));
    }

    @PostMapping(Paths.SIGNAL + "/referrals/call")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Visit visit = new Visit(exchange, number);
        StepFourView view = referrals.stepFour(number);
        PartnerRole partner = phoned(view, form.value(PARTNER));
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange.model(), view, partner, checked, visit.locale());
        }
        referrals.told(number, told(form, partner));
        said.next(visit, "referral.call.done", words.name(partner, visit.locale()));
        return visit.redirect(view.signal().gate().outcome() == null ? "" : "/referrals");
    }

    /** The partner that may be phoned now: AVIM always, the others once something is advised. */
    private static PartnerRole phoned(StepFourView view, String slug) {
        PartnerRole partner = PartnerRole.of(slug).orElseThrow(NotForYou::new);
        boolean advised = view.advice().of(partner).isPresent() && partner != PartnerRole.REPORTING_CODE_OFFICER;
        if (view.closed() || (partner != PartnerRole.POLICE && !advised)) {
            throw new NotForYou();
        }
        return partner;
    }

    private Form checked(Form form) {
        Form checked = Typed.past(form, DAY, said.today());
        checked = checked.within(WITH, Form.LINE);
        if (Outcome.of(form.value(OUTCOME)).filter(Outcome.OF_A_CALL::contains).isEmpty()) {
            checked = checked.wrong(OUTCOME, "referral.call.outcome.empty");
        }
        return checked.required(AGREED, Form.TEXT, "referral.call.agreed.empty");
    }

    private static Told told(Form form, PartnerRole partner) {
        Outcome outcome = Outcome.of(form.value(OUTCOME)).orElseThrow();
        boolean named = outcome == Outcome.REPORTED && Told.GROUNDS.contains(form.value(GROUND));
        return new Told(
                form.once(),
                partner,
                form.day(DAY).orElseThrow(),
                form.value(WITH),
                outcome,
                named ? form.value(GROUND) : "",
                form.value(AGREED));
    }

    private String page(Model model, StepFourView view, PartnerRole partner, Form form, Locale locale) {
        model.addAttribute("signal", view.signal());
        model.addAttribute("partner", partner.slug());
        model.addAttribute("police", partner == PartnerRole.POLICE);
        model.addAttribute("name", words.name(partner, locale));
        model.addAttribute("phones", words.phones(partner, locale));
        model.addAttribute("form", form.withOnce());
        return "referral/call";
    }
}
