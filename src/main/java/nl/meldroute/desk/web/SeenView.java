package nl.meldroute.desk.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.meldroute.audit.AuditTrail;
import nl.meldroute.policy.WorkCalendar;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Fills the page that says who saw a signal. */
@Component
class SeenView {
    private final MessageSource texts;
    private final Clock clock;

    SeenView(MessageSource texts, Clock clock) {
        this.texts = texts;
        this.clock = clock;
    }

    /** Who, when, what and why, in words; why is empty where it was not asked. Twice within a minute is one row. */
    record Line(String by, String when, String what, String why) {}

    void fill(Model model, String number, List<AuditTrail.Seen> seen, Locale locale) {
        Words words = new Words(texts, locale);
        LocalDate today = WorkCalendar.today(clock);
        model.addAttribute("number", number);
        model.addAttribute(
                "lines",
                seen.stream().map(row -> line(row, words, today)).distinct().toList());
    }

    static Line line(AuditTrail.Seen row, Words words, LocalDate today) {
        String by = row.by();
        String reason = row.reason();
        return new Line(
                by == null ? words.say("desk.somebody") : by,
                words.moment(row.at(), today),
                words.sayOr("desk.act.other", "desk.act." + row.action()),
                reason == null ? "" : why(row.action(), reason, words));
    }

    /** The reason for opening a name, or what became of the signal. */
    private static String why(String action, String reason, Words words) {
        return action.startsWith("signal.")
                ? words.sayOr("desk.outcome.other", "desk.outcome." + reason)
                : words.sayOr("desk.reason.other", "desk.reason." + reason);
    }
}
