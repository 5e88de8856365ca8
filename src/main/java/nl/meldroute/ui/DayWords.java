package nl.meldroute.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as pages and letters write them, in the language of who reads. */
public final class DayWords {
    private DayWords() {}

    /** Like "7 december 2026". */
    public static String plain(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", locale));
    }

    /** Like "ma 7 december 2026". */
    public static String withWeekday(LocalDate day, Locale locale) {
        return day.format(DateTimeFormatter.ofPattern("EEE d MMMM yyyy", locale));
    }
}
