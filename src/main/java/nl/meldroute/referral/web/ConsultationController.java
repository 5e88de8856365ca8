package nl.meldroute.referral.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.partners.PartnerRole;
import nl.meldroute.referral.Consulted;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.StepFourView;
import nl.meldroute.referral.Weighed;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Weighing with the reporting-code officer whether Veilig Thuis gets a report (2.2 4.5 and 4.6; reading I-01). */
@Controller
class ConsultationController {
    private static final String WITH = "with";
    private static final String DAY = "day";
    private static final String DECISION = "decision";
    private static final String REASON = "reason";
    private final Referrals referrals;
    private final VisitWords said;

    ConsultationController(Referrals referrals, VisitWords said) {
        this.referrals = referrals;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/consultation")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String ask(@PathVariable String number, Form form, Model model) {
        Form filled = form.noDate(DAY) ? form.with(DAY, said.today()) : form;
        return page(model, consulting(number), filled);
    }

    @PostMapping(Paths.SIGNAL + "/consultation")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        StepFourView view = consulting(number);
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange.model(), view, checked);
        }
        Weighed weighed = Weighed.of(form.value(DECISION)).orElseThrow();
        referrals.consulted(
                number,
                new Consulted(form.once(), form.value(WITH), Typed.day(form, DAY), weighed, form.value(REASON)));
        Visit visit = new Visit(exchange, number);
        said.next(visit, "referral.consultation.done");
        return visit.redirect("/referrals");
    }

    private StepFourView consulting(String number) {
        StepFourView view = referrals.stepFour(number);
        if (view.closed()
                || view.advice().of(PartnerRole.REPORTING_CODE_OFFICER).isEmpty()) {
            throw new NotForYou();
        }
        return view;
    }

    private Form checked(Form form) {
        Form checked = form.required(WITH, Form.LINE, "referral.consultation.with.empty");
        checked = Typed.past(checked, DAY, said.today());
        if (Weighed.of(form.value(DECISION)).isEmpty()) {
            checked = checked.wrong(DECISION, "referral.consultation.decision.empty");
        }
        return checked.required(REASON, Form.TEXT, "referral.consultation.reason.empty");
    }

    /** With somebody younger than 18 reporting is proposed; the officer chooses. */
    private static String page(Model model, StepFourView view, Form form) {
        model.addAttribute("signal", view.signal());
        model.addAttribute("proposed", view.facts().perhapsMinor() ? Weighed.REPORT.code() : "");
        model.addAttribute("form", form.withOnce());
        return "referral/consultation";
    }
}
