package nl.meldroute.retention.web;

import java.util.Locale;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.retention.NextMonth;
import nl.meldroute.ui.DayWords;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What goes until the end of the next month; nothing can be done here. */
@Controller
class NextMonthController {
    private final NextMonth next;
    private final RetentionView view;

    NextMonthController(NextMonth next, RetentionView view) {
        this.next = next;
        this.view = view;
    }

    @GetMapping("/retention/next")
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY, Role.PRIVACY_OFFICER},
            purpose = Purpose.RETAINING)
    String show(Locale locale, Model model) {
        NextMonth.Rehearsal rehearsal = next.rehearse();
        Words words = view.words(locale);
        model.addAttribute("until", DayWords.plain(rehearsal.until(), locale));
        model.addAttribute("names", RetentionView.dated(rehearsal.names(), words));
        model.addAttribute("rest", RetentionView.dated(rehearsal.rest(), words));
        model.addAttribute("undecided", RetentionView.dated(rehearsal.undecided(), words));
        return "retention/next";
    }
}
