package nl.meldroute.administration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.audit.Restorations;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Reservekopie teruggezet</i>: the administrator says that one was, and the privacy officer agrees. */
@Controller
class RestoredController {
    static final String PAGE = "/admin/restored";
    private final Restorations restorations;
    private final Flash flash;

    RestoredController(Restorations restorations, Flash flash) {
        this.restorations = restorations;
        this.flash = flash;
    }

    @GetMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String show(Form form, Model model) {
        boolean privacy = SignedIn.in(Role.PRIVACY_OFFICER);
        Restorations.Standing standing = restorations.standing();
        model.addAttribute("form", form);
        model.addAttribute("standing", standing.name());
        model.addAttribute("privacy", privacy);
        model.addAttribute("mine", standing == (privacy ? Restorations.Standing.SAID : Restorations.Standing.OTHER));
        return "administration/restored";
    }

    @PostMapping(PAGE)
    @Door(
            to = {Role.ADMINISTRATOR, Role.PRIVACY_OFFICER},
            purpose = Purpose.ADMINISTRATION)
    String act(HttpServletRequest request, HttpServletResponse response) {
        if (SignedIn.in(Role.PRIVACY_OFFICER)) {
            if (restorations.agree()) {
                restorations.begin();
                flash.say(request, response, Flash.Message.of("administration.restored.agreed"));
            }
        } else if (restorations.say()) {
            flash.say(request, response, Flash.Message.of("administration.restored.said"));
        }
        return "redirect:" + PAGE;
    }
}
