package nl.meldroute.desk.web;

import nl.meldroute.desk.LookBacks;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** <i>Dit gebeurde toen u weg was</i>: once, after an absence. */
@Controller
class LookBackController {
    private static final int FURTHEST = 1_000_000;
    private final LookBacks lookBacks;
    private final LookBackView view;
    private final Confirmations confirmations;

    LookBackController(LookBacks lookBacks, LookBackView view, Confirmations confirmations) {
        this.lookBacks = lookBacks;
        this.view = view;
        this.confirmations = confirmations;
    }

    @GetMapping("/work/away")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CASE)
    String show(@RequestParam(name = "from", defaultValue = "0") String from, Exchange exchange) {
        view.fill(exchange.model(), lookBacks.page(Numbers.upTo(FURTHEST, from)), exchange.locale());
        return "desk/look-back";
    }

    @PostMapping("/work/away")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = FieldClass.CASE)
    String seen(Exchange exchange) {
        lookBacks.seen();
        confirmations.say(exchange, "desk.look-back.done");
        return "redirect:/work";
    }
}
