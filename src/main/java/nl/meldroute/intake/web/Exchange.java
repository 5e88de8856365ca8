package nl.meldroute.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.Flash;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A request with its answer, in the language of who looks. */
record Exchange(HttpServletRequest request, HttpServletResponse response, Model model) {
    Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    /** Like "ma 23 november 2026". */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", locale()));
    }

    /** Like "23 nov". */
    String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM", locale()));
    }

    /** Like "ma 23 november 2026, 10:15". */
    String moment(Instant at) {
        return DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", locale())
                .withZone(WorkCalendar.ZONE)
                .format(at);
    }

    /** For the page that is made now. */
    void sayNow(String key, String... words) {
        request.setAttribute(Flash.NOW, Flash.Message.of(key, words));
    }
}
