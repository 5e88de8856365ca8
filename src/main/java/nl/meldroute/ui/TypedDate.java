package nl.meldroute.ui;

import java.time.DateTimeException;
import java.time.LocalDate;

/** What three fields for day, month and year say together. */
public sealed interface TypedDate {
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
            return new Valid(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
        } catch (DateTimeException noSuchDay) {
            return new Invalid();
        }
    }
}
