package nl.meldroute.referral.web;

import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.referral.Deed;
import nl.meldroute.referral.Referrals;
import nl.meldroute.referral.StepFourView;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * <i>Doorzetten</i>: the facts, what was handed over, and what the plan advises, a row to each partner. Nothing is sent from
 * here.
 */
@Controller
class ReferralController {
    private final Referrals referrals;
    private final AdviceWords words;
    private final HandOverWords handOvers;

    ReferralController(Referrals referrals, AdviceWords words, HandOverWords handOvers) {
        this.referrals = referrals;
        this.words = words;
        this.handOvers = handOvers;
    }

    @GetMapping(Paths.SIGNAL + "/referrals")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.CRIMINAL})
    String advice(@PathVariable String number, Locale locale, Model model) {
        StepFourView view = referrals.stepFour(number);
        model.addAttribute("signal", view.signal());
        model.addAttribute("outcome", view.signal().gate().outcome());
        model.addAttribute("closed", view.closed());
        model.addAttribute("facts", words.facts(view.facts(), locale));
        model.addAttribute("established", view.established());
        model.addAttribute("doubts", view.doubts());
        model.addAttribute("factsFirst", view.factsFirst());
        model.addAttribute("rows", words.rows(view, locale));
        model.addAttribute("sent", handOvers.sent(view, locale));
        model.addAttribute("calls", handOvers.calls(view, locale));
        model.addAttribute("publication", words.publication());
        model.addAttribute("lawyer", view.forTheLawyer());
        model.addAttribute("nothing", view.deeds().stream().noneMatch(deed -> deed.kind() == Deed.Kind.TOLD));
        return "referral/referrals";
    }
}
