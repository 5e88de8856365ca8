package nl.meldroute.referral.web;

import java.util.UUID;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Signal;
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
            purpose = Purpose.HANDLING)
    String ask(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        return page(new Visit(exchange, number), followUps.handedOver(number, handover), form);
    }

    @PostMapping(Visit.HAND_OVER + "/reaction")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    String keep(Exchange exchange, @PathVariable String number, @PathVariable UUID handover, Form form) {
        Visit visit = new Visit(exchange, number);
        HandedOver handedOver = followUps.handedOver(number, handover);
        boolean phoned = form.value("step").equals("phoned");
        Form checked = phoned ? form.within(EXPLANATION, Form.TEXT) : checked(form);
        if (handedOver.closed() || checked.failed()) {
            return page(visit, handedOver, checked);
        }
        return phoned ? phoned(visit, handedOver, form) : reacted(visit, handover, form);
    }

    private String reacted(Visit visit, UUID id, Form form) {
        Reaction reaction = new Reaction(
                form.once(),
                id,
                ReactionOutcome.of(form.value(OUTCOME)).orElseThrow(),
                form.value(EXPLANATION),
                form.value(JUSTICE),
                form.value(MAY_TELL),
                form.chosen(HELPED, "yes"),
                form.chosen(WITNESS, "yes"));
        Signal signal = followUps.reacted(visit.number(), reaction);
        said.next(visit, "referral.reaction.done", said.button(visit, signal));
        return visit.redirect("");
    }

    private String phoned(Visit visit, HandedOver handedOver, Form form) {
        if (handedOver.waiting().isEmpty()) {
            throw new NotForYou();
        }
        followUps.phoned(visit.number(), form.once(), handedOver.told().id(), form.value(EXPLANATION));
        said.next(visit, "referral.reaction.phoned.done", words.name(handedOver.partner(), visit.locale()));
        return "redirect:/follow-ups";
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
