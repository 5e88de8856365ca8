package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Mijn instellingen</i>: how the pages look in this browser, and who one is here. */
@Controller
class SettingsController {
    private final Flash flash;

    SettingsController(Flash flash) {
        this.flash = flash;
    }

    @GetMapping("/settings")
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String show(HttpServletRequest request, Form typed, Model model) {
        String look = Optional.ofNullable(Looks.of(request)).orElse(Looks.DEVICE);
        Form form = Form.empty().with("look", look);
        Form kept = Looks.keys(request) ? form.with("shortcuts", "yes") : form;
        model.addAttribute("form", typed.blank("look") ? kept : typed);
        model.addAttribute("person", SignedIn.current().orElseThrow(NotForYou::new));
        return "ui/settings";
    }

    @PostMapping("/settings")
    @StaffDoor(purpose = Purpose.SIGN_IN)
    String save(HttpServletRequest request, HttpServletResponse response, Form form) {
        Looks.choose(request, response, form.value("look"), form.chosen("shortcuts", "yes"));
        flash.say(request, response, Flash.Message.of("ui.settings.done"));
        return "redirect:/settings";
    }
}
