package nl.meldroute.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.ui.Model;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A request about one signal with its answer, in the language of who looks. */
record Visit(HttpServletRequest request, HttpServletResponse response, String number, Model model) {
    /** Where the pages of a signal stand. What does not look like a number is not there. */
    static final String SIGNAL = "/signals/{number:[0-9]{4}-[0-9]{4,}}";

    /** Where the pages of one hand-over of it stand, from the letter on. */
    static final String HAND_OVER = SIGNAL + "/referrals/{handover:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}}";

    Locale locale() {
        return RequestContextUtils.getLocale(request);
    }

    /** Like "ma 23 november 2026". */
    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", locale()));
    }

    /** Like "ma 23 nov"; with the year where it is another one. */
    String day(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale()));
    }

    /** Back to the signal, or to a page of it. */
    String redirect(String page) {
        return "redirect:/signals/" + number + page;
    }
}
