package nl.meldroute.breakglass.web;

import java.util.UUID;
import nl.meldroute.breakglass.Reviews;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Confirmations;
import nl.meldroute.intake.Exchange;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.RandomIds;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Each <i>nood-inzage</i> for officer, deputy and privacy officer, until the privacy officer reviewed it. */
@Controller
class ReviewController {
    static final String LIST = Reviews.PATH;
    private static final String ONE = LIST + "/{review:" + RandomIds.PATTERN + "}";
    private final Reviews reviews;
    private final ReviewView view;
    private final Confirmations confirmations;

    ReviewController(Reviews reviews, ReviewView view, Confirmations confirmations) {
        this.reviews = reviews;
        this.view = view;
        this.confirmations = confirmations;
    }

    @GetMapping(LIST)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT,
            shows = FieldClass.CASE)
    String list(Exchange exchange) {
        return view.list(exchange, reviews.open());
    }

    @GetMapping(ONE)
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.OVERSIGHT,
            shows = FieldClass.CASE)
    String show(Exchange exchange, @PathVariable UUID review) {
        return view.show(exchange, reviews.one(review));
    }

    @PostMapping(ONE)
    @Door(to = Role.PRIVACY_OFFICER, purpose = Purpose.OVERSIGHT, shows = FieldClass.CASE)
    String done(Exchange exchange, @PathVariable UUID review) {
        reviews.done(review);
        confirmations.say(exchange, "breakglass.reviewed");
        return "redirect:" + LIST;
    }
}
