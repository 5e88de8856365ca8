package nl.meldroute.notices.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the one neutral notice of new signals goes out (reading I-14). */
public final class DailyNotice {
    private DailyNotice() {}

    /** The last day whose notice is due: today from its moment on, before that yesterday. */
    public static LocalDate lastDue(LocalTime moment, Instant now, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        return local.toLocalTime().isBefore(moment) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
