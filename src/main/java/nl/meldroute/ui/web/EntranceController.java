package nl.meldroute.ui.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.ui.Form;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The way in and out: start page, sign-in, language, and the neutral page that a wiped screen shows. */
@Controller
class EntranceController {
    @GetMapping("/")
    @OpenDoor(purpose = Purpose.INFORMING)
    String start() {
        return SignedIn.current().isPresent() ? "redirect:/work" : "redirect:/report";
    }

    /** Tells whether the product is ready; nothing else. */
    @GetMapping(path = "/status", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenDoor(purpose = Purpose.INFORMING)
    ResponseEntity<String> status() {
        return ResponseEntity.ok("ok");
    }

    @GetMapping("/login")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String login(Model model) {
        model.addAttribute("form", Form.empty());
        return "ui/login";
    }

    /** The sign-in page after a try that failed; the name stays, the password does not. */
    @PostMapping("/login/again")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String loginAgain(HttpServletRequest request, Form form, Model model) {
        Object trouble = request.getAttribute(SignIns.TROUBLE);
        String key = trouble instanceof String known ? known : "ui.login.wrong";
        model.addAttribute("form", form.wrong("username", key));
        return "ui/login";
    }

    @GetMapping("/session-expired")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String sessionExpired() {
        return "ui/session-expired";
    }

    @PostMapping("/language")
    @OpenDoor(purpose = Purpose.INFORMING)
    String language(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "language", defaultValue = "nl") String language,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        Languages.choose(request, response, language);
        return "redirect:" + (back.matches("/[a-z0-9/-]*") && !back.startsWith("//") ? back : "/");
    }

    @GetMapping("/blank")
    @OpenDoor(purpose = Purpose.INFORMING)
    String blank() {
        return "ui/blank";
    }

    /** <i>Scherm wissen</i>: leaves the page for a neutral one; what was saved stays. */
    @PostMapping("/blank")
    @OpenDoor(purpose = Purpose.INFORMING)
    String wipe() {
        return "redirect:/blank";
    }
}
