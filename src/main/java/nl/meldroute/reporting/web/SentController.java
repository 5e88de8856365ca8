package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Drafts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The receipt code, shown once, and what happens next. */
@Controller
class SentController {
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final Drafts drafts;
    private final OwnDraft own;
    private final DraftCookie cookie;
    private final Edition edition;
    private final Clock clock;

    SentController(Drafts drafts, OwnDraft own, DraftCookie cookie, Edition edition, Clock clock) {
        this.drafts = drafts;
        this.own = own;
        this.cookie = cookie;
        this.edition = edition;
        this.clock = clock;
    }

    @GetMapping("/report/{draft}/sent")
    @OpenDoor(purpose = Purpose.REPORTING)
    String sent(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<String> code = own.key(visit).flatMap(drafts::takeCode);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        model.addAttribute("draft", draft);
        model.addAttribute("code", code.orElse(null));
        Dates dates = new Dates(request);
        LocalDate readBy = WorkCalendar.end(today, edition.parameter(ParameterName.FIRST_LOOK, today));
        LocalDate answerFrom = WorkCalendar.end(today, edition.parameter(ParameterName.ANSWER_REPORTER, today));
        model.addAttribute("readBy", dates.inWords(readBy));
        model.addAttribute("answerFrom", dates.inWords(answerFrom));
        return "reporting/sent";
    }

    /** <i>Klaar – scherm wissen</i>. */
    @PostMapping("/report/{draft}/sent")
    @OpenDoor(purpose = Purpose.REPORTING)
    String done(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft) {
        cookie.clear(request, response);
        return "redirect:/blank";
    }
}
