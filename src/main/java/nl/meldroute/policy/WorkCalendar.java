package nl.meldroute.policy;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * The days on which a municipality works: no weekends, no Dutch holidays. Terms are calendar days; one that ends on a day off
 * moves to the next working day (reading I-06).
 */
public final class WorkCalendar {
    /** Where the municipality is. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private static final HolidayManager HOLIDAYS =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.NETHERLANDS));

    private WorkCalendar() {}

    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    public static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !HOLIDAYS.isHoliday(day, HolidayType.PUBLIC_HOLIDAY);
    }

    /** The day itself, or the first working day after it. */
    public static LocalDate workingDayFrom(LocalDate day) {
        LocalDate working = day;
        while (!isWorkingDay(working)) {
            working = working.plusDays(1);
        }
        return working;
    }

    /** When a term ends that began on this day. */
    public static LocalDate end(LocalDate from, Period term) {
        return workingDayFrom(from.plus(term));
    }

    /** When a number of working days is over that began after this day. */
    public static LocalDate end(LocalDate from, WorkingDays term) {
        LocalDate day = from;
        for (int passed = 0; passed < term.days(); passed++) {
            day = workingDayFrom(day.plusDays(1));
        }
        return day;
    }
}
