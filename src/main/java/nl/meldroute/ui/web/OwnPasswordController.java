package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.OwnPassword;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Flash;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Eigen wachtwoord kiezen</i>: the first time somebody comes with a password that an operator gave. */
@Controller
class OwnPasswordController {
    private static final String PAGE = "ui/own-password";
    private static final String GIVEN = "password-given";
    private static final String OWN = "password-own";
    private static final String AGAIN = "password-again";
    private final LocalSignIn signIn;
    private final KnownBrowsers known;
    private final Flash flash;

    OwnPasswordController(LocalSignIn signIn, KnownBrowsers known, Flash flash) {
        this.signIn = signIn;
        this.known = known;
        this.flash = flash;
    }

    @GetMapping("/login/password")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String show(Model model) {
        model.addAttribute("form", Form.empty());
        return PAGE;
    }

    @PostMapping("/login/password")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String choose(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Form answer = form.value(OWN).equals(form.value(AGAIN))
                ? tried(request, form)
                : form.wrong(AGAIN, "ui.password.differs");
        if (answer.failed()) {
            model.addAttribute("form", answer);
            return PAGE;
        }
        flash.say(request, response, Flash.Message.of("ui.password.done"));
        return "redirect:/login";
    }

    private Form tried(HttpServletRequest request, Form form) {
        String name = form.value("username");
        try {
            OwnPassword outcome = signIn.choose(name, form.value(GIVEN), form.value(OWN), known.attempt(request, name));
            return switch (outcome) {
                case OwnPassword.Chosen _ -> form;
                case OwnPassword.TooShort _ -> form.wrong(OWN, "ui.password.short");
                case OwnPassword.Wrong _ -> form.wrong("username", "ui.login.wrong");
            };
        } catch (LocalSignIn.Wait wait) {
            return form.wrong("username", "ui.login.wait", wait.seconds());
        }
    }
}
