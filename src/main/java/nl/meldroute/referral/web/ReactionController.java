package nl.meldroute.referral.web;

import java.util.List;
import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.FollowUps;
import nl.meldroute.referral.HandedOver;
import nl.meldroute.referral.Reaction;
import nl.meldroute.referral.ReactionOutcome;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Reactie verwerken</i>: what a partner told, or that it was phoned and has nothing to tell yet (2.2 step 5). */
@Controller
class ReactionController {
    private static final String OUTCOME = "outcome";
    private static final String EXPLANATION = "explanation";
    private static final String JUSTICE = "justice";
    private static final String MAY_TELL = "may-tell";
    private static final String HELPED = "helped";
    private static final String WITNESS = "witness";
    private final FollowUps followUps;
    private final HandOverWords words;
    private final VisitWords said;

    ReactionController(FollowUps followUps, HandOverWords words, VisitWords said) {
        this.followUps = followUps;
        this.words = words;
        this.said = said;
    }

    @GetMapping(Visit.HAND_OVER + "/reaction")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CRIMINAL)
    String ask(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        HandedOver handedOver = followUps.handedOver(number, handover);
        Form seen = form.versioned() ? form : form.withVersion(handedOver.version());
        return page(new Visit(exchange, number), handedOver, seen);
    }

    @PostMapping(Visit.HAND_OVER + "/reaction")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String keep(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        Visit visit = new Visit(exchange, number);
        HandedOver handedOver = followUps.handedOver(number, handover);
        boolean phoned = form.value("step").equals("phoned");
        Form checked = phoned ? form.within(EXPLANATION, Form.TEXT) : checked(form);
        if (handedOver.closed() || checked.failed()) {
            return page(visit, handedOver, checked);
        }
        return phoned ? phoned(visit, handedOver, form) : reacted(visit, handedOver, form);
    }

    private String reacted(Visit visit, HandedOver handedOver, Form form) {
        Reaction reaction = new Reaction(
                form.once(),
                handedOver.told().id(),
                ReactionOutcome.of(form.value(OUTCOME)).orElseThrow(),
                form.value(EXPLANATION),
                form.value(JUSTICE),
                form.value(MAY_TELL),
                form.chosen(HELPED, "yes"),
                form.chosen(WITNESS, "yes"));
        return followUps
                .reacted(visit.number(), form.version(), reaction)
                .map(signal -> done(visit, signal))
                .orElseGet(() -> meanwhile(visit, handedOver, form));
    }

    private String done(Visit visit, Signal signal) {
        said.next(visit, "referral.reaction.done", said.button(visit, signal));
        return visit.redirect("");
    }

    private String phoned(Visit visit, HandedOver handedOver, Form form) {
        UUID id = handedOver.told().id();
        if (!followUps.phoned(visit.number(), form.version(), form.once(), id, form.value(EXPLANATION))) {
            return meanwhile(visit, handedOver, form);
        }
        said.next(visit, "referral.reaction.phoned.done", words.name(handedOver.partner(), visit.locale()));
        return "redirect:/follow-ups";
    }

    /** What was written meanwhile stands above what was typed; the next press keeps what was typed, beside it. */
    private String meanwhile(Visit visit, HandedOver handedOver, Form form) {
        HandedOver now = followUps.handedOver(visit.number(), handedOver.told().id());
        List<HandOverWords.Past> past = words.past(now, visit);
        visit.model().addAttribute("meanwhile", past.subList(Math.clamp(form.version(), 1, past.size()), past.size()));
        return page(visit, now, form.withVersion(now.version()));
    }

    private static Form checked(Form form) {
        Form checked = ReactionOutcome.of(form.value(OUTCOME)).isEmpty()
                ? form.wrong(OUTCOME, "referral.reaction.outcome.empty")
                : form;
        checked = checked.within(EXPLANATION, Form.TEXT);
        if (!Reaction.JUSTICE.contains(form.value(JUSTICE))) {
            checked = checked.wrong(JUSTICE, "referral.reaction.justice.empty");
        }
        return checked.within(MAY_TELL, Form.TEXT);
    }

    private String page(Visit visit, HandedOver handedOver, Form form) {
        Model model = visit.model();
        model.addAttribute("signal", handedOver.signal());
        model.addAttribute("closed", handedOver.closed());
        model.addAttribute("partner", handedOver.partner().slug());
        model.addAttribute("name", words.name(handedOver.partner(), visit.locale()));
        model.addAttribute("phones", words.phones(handedOver.partner(), visit.locale()));
        model.addAttribute("past", words.past(handedOver, visit));
        model.addAttribute("waiting", words.waiting(handedOver, visit));
        model.addAttribute("form", form.withOnce());
        return "referral/reaction";
    }
}
