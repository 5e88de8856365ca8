package nl.meldroute.ui.web;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.identity.SignedIn;
import nl.meldroute.identity.StaffDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.openid.SignInWays;
import nl.meldroute.ui.Form;
import org.springframework.boot.availability.ApplicationAvailability;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.http.HttpStatus;
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
    private static final String LOCAL_PATH = "/|(/[A-Za-z0-9-]+)+(\\?[A-Za-z0-9=&-]+)?";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(ZoneId.of("Europe/Amsterdam"));
    private final KeptPosts keptPosts;
    private final SignInContexts signIns;
    private final ApplicationAvailability availability;
    private final SignInWays ways;

    EntranceController(
            KeptPosts keptPosts, SignInContexts signIns, ApplicationAvailability availability, SignInWays ways) {
        this.keptPosts = keptPosts;
        this.signIns = signIns;
        this.availability = availability;
        this.ways = ways;
    }

    @GetMapping("/")
    @OpenDoor(purpose = Purpose.INFORMING)
    String start() {
        return SignedIn.current()
                .map(person -> switch (person.role()) {
                    case ADMINISTRATOR -> "redirect:/admin";
                    case EMERGENCY_READER -> "redirect:/break-glass";
                    case PRIVACY_OFFICER -> "redirect:/audit";
                    default -> "redirect:/work";
                })
                .orElse("redirect:/report");
    }

    /** Tells whether the product is ready; nothing else. */
    @GetMapping(path = "/status", produces = MediaType.TEXT_PLAIN_VALUE)
    @OpenDoor(purpose = Purpose.INFORMING)
    ResponseEntity<String> status() {
        return availability.getReadinessState() == ReadinessState.ACCEPTING_TRAFFIC
                ? ResponseEntity.ok("ok")
                : ResponseEntity.status(HttpStatus.SERVICE_UNAVAILABLE).body("starting");
    }

    @GetMapping("/login")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String login(HttpServletRequest request, Model model) {
        model.addAttribute("form", Form.empty());
        model.addAttribute("ended", signIns.why(request).orElse(null));
        model.addAttribute("outside", ways.outside());
        model.addAttribute("here", ways.here());
        return "ui/login";
    }

    /** The sign-in page after a try that failed; the name stays, the password does not. */
    @PostMapping("/login/again")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String loginAgain(HttpServletRequest request, Form form, Model model) {
        Form answer = request.getAttribute(SignIns.WAIT) instanceof Long seconds
                ? form.wrong("username", "ui.login.wait", seconds)
                : form.wrong("username", "ui.login.wrong");
        model.addAttribute("form", answer);
        model.addAttribute("outside", false);
        return "ui/login";
    }

    @GetMapping("/session-expired")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String sessionExpired(HttpServletRequest request, Model model) {
        model.addAttribute("kept", keptPosts.since(request).map(TIME::format).orElse(null));
        model.addAttribute("ended", signIns.why(request).orElse(null));
        return "ui/session-expired";
    }

    /** The screen closed by itself: what was typed on it waits, and the sign-in ends. Nothing is sent. */
    @PostMapping("/session-expired")
    @OpenDoor(purpose = Purpose.SIGN_IN)
    String close(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "_page", defaultValue = "") String typedOn)
            throws ServletException {
        if (typedOn.matches(LOCAL_PATH)) {
            keptPosts.keep(request, response, typedOn);
        }
        request.logout();
        return "redirect:/session-expired";
    }

    /** Somebody who signed in is still there: the idle time starts again. */
    @GetMapping("/still-here")
    @StaffDoor(purpose = Purpose.SIGN_IN)
    ResponseEntity<Void> stillHere() {
        return ResponseEntity.noContent().build();
    }

    @PostMapping("/language")
    @OpenDoor(purpose = Purpose.INFORMING)
    String language(
            HttpServletRequest request,
            HttpServletResponse response,
            @RequestParam(name = "language", defaultValue = "nl") String language,
            @RequestParam(name = "back", defaultValue = "/") String back) {
        Languages.choose(request, response, language);
        return "redirect:" + (back.matches(LOCAL_PATH) ? back : "/");
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
