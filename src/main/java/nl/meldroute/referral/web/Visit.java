package nl.meldroute.referral.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import nl.meldroute.intake.Exchange;
import nl.meldroute.intake.Paths;
import nl.meldroute.kernel.RandomIds;
import org.springframework.ui.Model;

/** A request about one signal with its answer, in the language of who looks. */
record Visit(Exchange exchange, String number) {
    /** Where the pages of one hand-over of it stand, from the letter on. */
    static final String HAND_OVER = Paths.SIGNAL + "/referrals/{handover:" + RandomIds.PATTERN + "}";

    HttpServletRequest request() {
        return exchange.request();
    }

    Model model() {
        return exchange.model();
    }

    Locale locale() {
        return exchange.locale();
    }

    /** Like "ma 23 november 2026". */
    String day(LocalDate day) {
        return exchange.day(day);
    }

    /** Like "ma 23 nov"; with the year where it is another one. */
    String day(LocalDate day, LocalDate today) {
        String pattern = day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy";
        return day.format(DateTimeFormatter.ofPattern(pattern, locale()));
    }

    /** Back to the signal, or to a page of it. */
    String redirect(String page) {
        return "redirect:" + Paths.toSignal(number) + page;
    }
}
