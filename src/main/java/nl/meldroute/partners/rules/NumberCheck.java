package nl.meldroute.partners.rules;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/** A number that nobody checked for a while is checked again before somebody uses it. */
public final class NumberCheck {
    private NumberCheck() {}

    /** Whether it has to be checked: never was, or longer ago than the term. */
    public static boolean due(@Nullable LocalDate checked, LocalDate today, Period term) {
        return checked == null || checked.plus(term).isBefore(today);
    }
}
