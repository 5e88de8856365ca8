package nl.meldroute.reporting.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.springframework.web.servlet.support.RequestContextUtils;

/** A day in words: "ma 7 december 2026". */
final class Dates {
    private Dates() {}

    static String inWords(LocalDate day, HttpServletRequest request) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", RequestContextUtils.getLocale(request)));
    }
}
