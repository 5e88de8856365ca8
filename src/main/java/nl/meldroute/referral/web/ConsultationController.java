package nl.meldroute.referral.web;

import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.Consultation;
import nl.meldroute.referral.Consultations;
import nl.meldroute.referral.Consulted;
import nl.meldroute.referral.Referrals;
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
    private final Consultations consultations;
    private final VisitWords said;

    ConsultationController(Referrals referrals, Consultations consultations, VisitWords said) {
        this.referrals = referrals;
        this.consultations = consultations;
        this.said = said;
    }

    /** An advice of the reporting-code officer, with what was asked. */
    record Line(String day, String text, String question) {}

    @GetMapping(Paths.SIGNAL + "/consultation")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.SPECIAL, FieldClass.CRIMINAL})
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        Consultations.View view = consultations.view(number);
        Form dated = form.noDate(DAY) ? form.with(DAY, said.today()) : form;
        return page(exchange, view, with(exchange, view, dated));
    }

    @PostMapping(Paths.SIGNAL + "/consultation")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.SPECIAL, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, Form form) {
        Consultations.View view = consultations.view(number);
        Form checked = checked(form);
        if (checked.failed()) {
            return page(exchange, view, checked);
        }
        Weighed weighed = Weighed.of(form.value(DECISION)).orElseThrow();
        Consulted consulted = new Consulted(
                form.once(),
                form.version(),
                form.value(WITH),
                form.day(DAY).orElseThrow(),
                weighed,
                form.value(REASON));
        if (!referrals.consulted(number, consulted)) {
            exchange.sayNow("referral.consultation.meanwhile");
            return page(exchange, consultations.view(number), checked);
        }
        Visit visit = new Visit(exchange, number);
        said.next(visit, "referral.consultation.done");
        return visit.redirect("/referrals");
    }

    /** Whoever advised was consulted. */
    private Form with(Exchange exchange, Consultations.View view, Form form) {
        boolean advised = view.asked().stream().anyMatch(asked -> asked.advice().isPresent());
        return advised && form.blank(WITH)
                ? form.with(WITH, said.proposal(exchange, "referral.consultation.adviser"))
                : form;
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
    private static String page(Exchange exchange, Consultations.View view, Form form) {
        Model model = exchange.model();
        model.addAttribute("signal", view.signal().signal());
        model.addAttribute("proposed", view.signal().facts().perhapsMinor() ? Weighed.REPORT.code() : "");
        model.addAttribute(
                "waits",
                view.asked().stream()
                        .filter(Consultation::waits)
                        .map(asked -> exchange.day(asked.days().askedOn()))
                        .findFirst()
                        .orElse(""));
        model.addAttribute(
                "advised",
                view.asked().stream()
                        .flatMap(asked -> asked
                                .advice()
                                .map(advice -> new Line(exchange.day(advice.on()), advice.text(), asked.question()))
                                .stream())
                        .toList());
        model.addAttribute("form", form.withOnce().withVersion(view.version()));
        return "referral/consultation";
    }
}
