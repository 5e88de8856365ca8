package nl.meldroute.desk.web;

import java.util.Locale;
import nl.meldroute.desk.Accountabilities;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** <i>Verantwoording</i>: every question about a signal, with its ground, its answer and who read that; made to be printed. */
@Controller
class AccountabilityController {
    private final Accountabilities accountabilities;
    private final AccountabilityView view;

    AccountabilityController(Accountabilities accountabilities, AccountabilityView view) {
        this.accountabilities = accountabilities;
        this.view = view;
    }

    @GetMapping(Paths.SIGNAL + "/accountability")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING,
            shows = {FieldClass.CASE, FieldClass.PERSON, FieldClass.CRIMINAL})
    String show(@PathVariable String number, Locale locale, Model model) {
        view.fill(model, accountabilities.of(number), locale);
        return "desk/accountability";
    }
}
