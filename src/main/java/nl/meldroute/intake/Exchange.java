package nl.meldroute.intake;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.DayWords;
import nl.meldroute.ui.Flash;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A request with its answer, in the language of who looks. */
public record Exchange(HttpServletRequest request, HttpServletResponse response, Model model) {
    public Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    /** Like "ma 23 november 2026". */
    public String day(LocalDate day) {
        return DayWords.withWeekday(day, locale());
    }

    /** Like "23 nov". */
    public String shortDay(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("d MMM", locale()));
    }

    /** Like "ma 23 november 2026, 10:15". */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern("EEE d MMMM yyyy, HH:mm", locale())
                .withZone(WorkCalendar.ZONE)
                .format(at);
    }

    /** Like "10:15", of today; with its day if it was earlier. */
    public String time(Instant at, LocalDate today) {
        LocalDate day = LocalDate.ofInstant(at, WorkCalendar.ZONE);
        String time =
                DateTimeFormatter.ofPattern("HH:mm").withZone(WorkCalendar.ZONE).format(at);
        return day.equals(today) ? time : time + " (" + day(day) + ")";
    }

    /** For the page that is made now. */
    public void sayNow(String key, String... words) {
        request.setAttribute(Flash.NOW, Flash.Message.of(key, words));
    }
}
