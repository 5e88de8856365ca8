package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import nl.meldroute.identity.NextProof;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/** <i>Code uit uw app</i>: after the right password, for who set that up. */
@Controller
class CodeEntranceController {
    private static final String PAGE = "/login/code";
    private static final String VIEW = "ui/code-login";
    private static final String CODE = "code";
    private final ShownAgain shownAgain;
    private final Entering entering;

    CodeEntranceController(ShownAgain shownAgain, Entering entering) {
        this.shownAgain = shownAgain;
        this.entering = entering;
    }

    @GetMapping(PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String ask(Model model) {
        model.addAttribute("form", Form.empty());
        return VIEW;
    }

    @PostMapping(PAGE)
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String enter(HttpServletRequest request, HttpServletResponse response, Form form, Model model) {
        Optional<Halfway.Step> at = entering.at(request, NextProof.CODE);
        Form answer = at.map(step -> tried(request, step, form)).orElseGet(() -> form.wrong(CODE, "ui.login.first"));
        if (answer.failed() || at.isEmpty()) {
            model.addAttribute("form", answer);
            return VIEW;
        }
        return entering.enter(request, response, at.get().account(), at.get().stamp());
    }

    private Form tried(HttpServletRequest request, Halfway.Step step, Form form) {
        try {
            return shownAgain.code(request, step.account().id(), form.value(CODE))
                    ? form
                    : form.wrong(CODE, "ui.code.wrong");
        } catch (LocalSignIn.Wait wait) {
            return form.wrong(CODE, "ui.login.wait", wait.seconds());
        }
    }
}
