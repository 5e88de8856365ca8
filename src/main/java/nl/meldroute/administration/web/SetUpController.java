package nl.meldroute.administration.web;

import java.util.Locale;
import nl.meldroute.administration.DepartmentList;
import nl.meldroute.administration.Health;
import nl.meldroute.administration.HealthChecks;
import nl.meldroute.administration.Needs;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** <i>Beheer</i>: what is still missing, with where to do it, and how the product fares. */
@Controller
class SetUpController {
    private final Needs needs;
    private final DepartmentList departments;
    private final HealthChecks health;
    private final SetUpView view;

    SetUpController(Needs needs, DepartmentList departments, HealthChecks health, SetUpView view) {
        this.needs = needs;
        this.departments = departments;
        this.health = health;
        this.view = view;
    }

    @GetMapping("/admin")
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.INFORMING)
    String show(Locale locale, Model model) {
        view.needs(model, needs.missing(), locale);
        Health now = health.now();
        view.later(
                model,
                new SetUpView.Open(
                        !now.proof().same(), needs.numbersToCheck(), departments.all(), departments.inRoles()),
                locale);
        view.health(model, now, locale);
        return "administration/set-up";
    }
}
