package nl.meldroute.referral.web;

import java.time.LocalDate;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Change;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.GateOutcome;
import nl.meldroute.intake.Paths;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.referral.AtTheGate;
import nl.meldroute.referral.Deciding;
import nl.meldroute.referral.Deed;
import nl.meldroute.referral.Gates;
import nl.meldroute.ui.Form;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The gate after step 3: <i>Besluit nemen</i>, and looking again (reading I-12). */
@Controller
class GateController {
    private static final String OUTCOME = "outcome";
    private static final String REASON = "reason";
    private static final String REVIEW = "review";
    private static final String WHERE_TO = "where-to";
    private static final String PLACE = "where-is";
    private static final String CRIME = "crime";
    private final Gates gates;
    private final VisitWords said;

    GateController(Gates gates, VisitWords said) {
        this.gates = gates;
        this.said = said;
    }

    @GetMapping(Paths.SIGNAL + "/decision")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL)
    String ask(Exchange exchange, @PathVariable String number, Form form) {
        AtTheGate gate = gates.gate(number);
        boolean again = gate.forTheLawyer() && form.blank(OUTCOME);
        return page(
                new Visit(exchange, number),
                gate,
                again ? asBefore(form, gate.last().orElseThrow()) : form);
    }

    /** All but the question for the lawyer stands as it was decided; a day to look again that came is chosen anew. */
    private Form asBefore(Form form, Deed last) {
        Form before = form.with(OUTCOME, last.word(OUTCOME))
                .with(REASON, last.word(REASON))
                .with(WHERE_TO, last.word(WHERE_TO));
        LocalDate review = last.word("review").isEmpty() ? null : LocalDate.parse(last.word("review"));
        if (review != null && review.isAfter(said.today())) {
            before = before.with(REVIEW, review);
        }
        return last.word(WHERE_TO).isEmpty()
                ? before
                : before.with(PLACE, last.word("municipality").equals("yes") ? "municipality" : "desk");
    }

    @PostMapping(Paths.SIGNAL + "/decision")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String decide(Exchange exchange, @PathVariable String number, Form form) {
        Visit visit = new Visit(exchange, number);
        AtTheGate gate = gates.gate(number);
        Form checked = checked(form, gate);
        if (gate.closed() || checked.failed()) {
            return page(visit, gate, checked);
        }
        return switch (gates.decide(number, deciding(form))) {
            case Change.Done(Signal signal) -> {
                said.next(visit, "referral.decision.done", said.button(visit, signal));
                yield visit.redirect("");
            }
            case Change.Meanwhile(Signal now) -> {
                exchange.model().addAttribute("meanwhile", true);
                yield page(visit, gate, form.withVersion(now.version()));
            }
        };
    }

    private Form checked(Form form, AtTheGate gate) {
        GateOutcome outcome = GateOutcome.of(form.value(OUTCOME)).orElse(null);
        Form checked = outcome == null ? form.wrong(OUTCOME, "referral.decision.outcome.empty") : form;
        checked = checked.required(REASON, Form.TEXT, "referral.decision.reason.empty");
        if (outcome == GateOutcome.UNCLEAR && !form.noDate(REVIEW) && !inTime(form, gate)) {
            checked = checked.wrong(REVIEW, "referral.decision.review.wrong");
        }
        checked = whereTo(checked, outcome);
        return Deciding.CRIME.contains(form.value(CRIME))
                ? checked
                : checked.wrong(CRIME, "referral.decision.crime.empty");
    }

    /** Only one outcome asks where to; what stands there with another one is not dropped unseen. */
    private static Form whereTo(Form form, @Nullable GateOutcome outcome) {
        if (outcome == GateOutcome.ELSEWHERE) {
            return form.required(WHERE_TO, Form.LINE, "referral.decision.where-to.empty");
        }
        return outcome == null || form.blank(WHERE_TO)
                ? form.within(WHERE_TO, Form.LINE)
                : form.wrong(WHERE_TO, "referral.decision.where-to.other");
    }

    private boolean inTime(Form form, AtTheGate gate) {
        return form.day(REVIEW)
                .filter(day -> day.isAfter(said.today()) && !day.isAfter(gate.reviewAtMost()))
                .isPresent();
    }

    private static Deciding deciding(Form form) {
        LocalDate review = form.day(REVIEW).orElse(null);
        return new Deciding(
                form.once(),
                form.version(),
                GateOutcome.of(form.value(OUTCOME)).orElseThrow(),
                form.value(REASON),
                review,
                form.value(WHERE_TO),
                form.chosen(PLACE, "municipality"),
                form.value(CRIME));
    }

    private static String page(Visit visit, AtTheGate gate, Form form) {
        Form filled = form.withOnce();
        if (!form.versioned()) {
            filled = filled.withVersion(gate.signal().version());
        }
        if (form.noDate(REVIEW) && !form.failed()) {
            filled = filled.with(REVIEW, gate.reviewBy());
        }
        Model model = visit.model();
        model.addAttribute("signal", gate.signal());
        model.addAttribute("closed", gate.closed());
        model.addAttribute("lawyer", gate.forTheLawyer());
        model.addAttribute(
                "last", gate.last().map(deed -> Before.of(deed, visit)).orElse(null));
        model.addAttribute("form", filled);
        return "referral/decision";
    }

    /** The decision before, in words. */
    record Before(String outcome, String day, String reason, String whereTo) {
        static Before of(Deed deed, Visit visit) {
            LocalDate day = LocalDate.ofInstant(deed.at(), WorkCalendar.ZONE);
            return new Before(deed.word(OUTCOME), visit.day(day), deed.word(REASON), deed.word(WHERE_TO));
        }
    }
}
