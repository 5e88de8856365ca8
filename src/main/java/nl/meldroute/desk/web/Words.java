package nl.meldroute.desk.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import nl.meldroute.identity.Role;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.ui.DayWords;
import org.springframework.context.MessageSource;

/** The words of the product in the language of the reader. */
record Words(MessageSource texts, Locale locale) {
    String say(String key, Object... places) {
        return texts.getMessage(key, places, locale);
    }

    /** The words of a code that may be unknown here; then what stands under {@code other}. */
    String sayOr(String other, String key) {
        String found = texts.getMessage(key, null, "", locale);
        return found == null || found.isEmpty() ? say(other) : found;
    }

    /** Who reads a part of a signal: a function and a department, never a name. */
    String reader(Role role, String department) {
        return say("sharing.reader." + role.name(), department);
    }

    /** Like "ma 7 dec"; with the year where it is another one. */
    String day(LocalDate day, LocalDate today) {
        return day.format(
                DateTimeFormatter.ofPattern(day.getYear() == today.getYear() ? "EEE d MMM" : "EEE d MMM yyyy", locale));
    }

    /** Like "ma 7 december 2026". */
    String longDay(LocalDate day) {
        return DayWords.withWeekday(day, locale);
    }

    String time(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").withZone(WorkCalendar.ZONE).format(at);
    }

    /** Like "ma 7 dec 10:12". */
    String moment(Instant at, LocalDate today) {
        return day(LocalDate.ofInstant(at, WorkCalendar.ZONE), today) + " " + time(at);
    }

    /** Like "3 dagen te laat"; empty while it is not too late. */
    String late(LocalDate term, LocalDate today) {
        long days = ChronoUnit.DAYS.between(term, today);
        return days <= 0 ? "" : say("desk.late", days);
    }
}
