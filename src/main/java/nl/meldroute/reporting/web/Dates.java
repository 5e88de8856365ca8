package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import nl.meldroute.ui.DayWords;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Days in the words of the reader: "ma 7 december 2026". */
record Dates(Locale locale) {
    Dates(HttpServletRequest request) {
        this(RequestContextUtils.getLocale(request));
    }

    public String inWords(LocalDate day) {
        return DayWords.withWeekday(day, locale);
    }
}
