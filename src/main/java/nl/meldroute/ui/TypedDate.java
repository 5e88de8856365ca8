package nl.meldroute.ui;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What three fields for day, month and year say together. */
public sealed interface TypedDate {
    /** A year outside these is a slip of the keys. */
    int FIRST_YEAR = 1900;

    int LAST_YEAR = 2199;

    /** Nothing was typed. */
    record Absent() implements TypedDate {}

    /** A day that exists. */
    record Valid(LocalDate day) implements TypedDate {}

    /** Something was typed, but it is no day. */
    record Invalid() implements TypedDate {}

    static TypedDate read(String day, String month, String year) {
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            return new Absent();
        }
        if (!day.matches("[0-9]{1,2}") || !month.matches("[0-9]{1,2}") || !year.matches("[0-9]{4}")) {
            return new Invalid();
        }
        try {
            LocalDate typed = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return typed.getYear() < FIRST_YEAR || typed.getYear() > LAST_YEAR ? new Invalid() : new Valid(typed);
        } catch (DateTimeException noSuchDay) {
            return new Invalid();
        }
    }
}
