package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.policy.Edition;
import nl.meldroute.policy.ParameterName;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.reporting.Alarm;
import nl.meldroute.reporting.DraftKey;
import nl.meldroute.reporting.Drafts;
import nl.meldroute.reporting.Slip;
import nl.meldroute.ui.Departure;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.TransactionException;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** The receipt code and what happens next, shown once: who comes back reads the dates with the code. */
@Controller
class SentController {
    private static final Logger LOG = LoggerFactory.getLogger(SentController.class);
    private final Drafts drafts;
    private final OwnDraft own;
    private final DraftCookie cookie;
    private final Edition edition;

    SentController(Drafts drafts, OwnDraft own, DraftCookie cookie, Edition edition) {
        this.drafts = drafts;
        this.own = own;
        this.cookie = cookie;
        this.edition = edition;
    }

    @GetMapping("/report/{draft}/sent")
    @OpenDoor(purpose = Purpose.REPORTING)
    String sent(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft, Model model) {
        Departure.UNKNOWN.mark(request);
        OwnDraft.Visit visit = new OwnDraft.Visit(request, response, draft);
        Optional<Slip> slip = own.key(visit).flatMap(this::take);
        model.addAttribute("slip", slip.orElse(null));
        slip.ifPresent(found -> dates(found, new Dates(request), model));
        return "reporting/sent";
    }

    /** Whether the slip is gone may stay unknown; who sent the report sees the code all the same. */
    private Optional<Slip> take(DraftKey key) {
        AtomicReference<@Nullable Slip> told = new AtomicReference<>();
        try {
            drafts.takeSlip(key, told::set);
        } catch (DataAccessException | TransactionException lost) {
            if (told.get() == null) {
                throw lost;
            }
            LOG.warn("A slip may be shown twice: {}", lost.getClass().getName());
        }
        return Optional.ofNullable(told.get());
    }

    private void dates(Slip slip, Dates dates, Model model) {
        LocalDate day = slip.day();
        LocalDate readBy = slip.alarm() == Alarm.NONE
                ? WorkCalendar.end(day, edition.parameter(ParameterName.FIRST_LOOK, day))
                : day;
        LocalDate answerFrom = WorkCalendar.end(day, edition.parameter(ParameterName.ANSWER_REPORTER, day));
        model.addAttribute("readBy", dates.inWords(readBy));
        model.addAttribute("answerFrom", dates.inWords(answerFrom));
    }

    /** <i>Klaar – scherm wissen</i>. */
    @PostMapping("/report/{draft}/sent")
    @OpenDoor(purpose = Purpose.REPORTING)
    String done(HttpServletRequest request, HttpServletResponse response, @PathVariable UUID draft) {
        cookie.clear(request, response);
        return "redirect:/blank";
    }
}
