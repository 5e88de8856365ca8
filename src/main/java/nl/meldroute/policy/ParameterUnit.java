package nl.meldroute.policy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;

/** What a parameter is counted in, and so the type of its value. */
public enum ParameterUnit {
    SECONDS,
    MINUTES,
    HOURS,
    DAYS,
    WEEKS,
    MONTHS,
    YEARS,
    WORKING_DAYS,
    TIME_OF_DAY;

    /** The value as a {@link Duration}, {@link Period}, {@link WorkingDays} or {@link LocalTime}. */
    Object value(String written) {
        try {
            return this == TIME_OF_DAY ? LocalTime.parse(written) : counted(Integer.parseUnsignedInt(written));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new BrokenEditionException("\"" + written + "\" is not a value in " + inWords() + ".", unreadable);
        }
    }

    private Object counted(int count) {
        return switch (this) {
            case SECONDS -> Duration.ofSeconds(count);
            case MINUTES -> Duration.ofMinutes(count);
            case HOURS -> Duration.ofHours(count);
            case DAYS -> Period.ofDays(count);
            case WEEKS -> Period.ofWeeks(count);
            case MONTHS -> Period.ofMonths(count);
            case YEARS -> Period.ofYears(count);
            case WORKING_DAYS -> new WorkingDays(count);
            case TIME_OF_DAY -> throw new IllegalStateException("A time of day is not counted.");
        };
    }

    /** Several moments after one start; only units of the clock can be climbed. */
    Ladder ladder(List<String> written) {
        try {
            return new Ladder(
                    written.stream().map(this::value).map(Duration.class::cast).toList());
        } catch (ClassCastException | IllegalArgumentException unfit) {
            throw new BrokenEditionException(
                    written + " is not a rising row of seconds, minutes or hours, but in " + inWords() + ".", unfit);
        }
    }

    private String inWords() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
