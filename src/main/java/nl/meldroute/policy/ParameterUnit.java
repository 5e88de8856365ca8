package nl.meldroute.policy;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

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

    private static final Pattern TIME = Pattern.compile("([01]?\\d|2[0-3])[:.][0-5]\\d");
    private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

    /** The value as a {@link Duration}, {@link Period}, {@link WorkingDays} or {@link LocalTime}. */
    Object value(String written) {
        try {
            return this == TIME_OF_DAY ? LocalTime.parse(written) : counted(Integer.parseUnsignedInt(written));
        } catch (NumberFormatException | DateTimeParseException unreadable) {
            throw new BrokenEditionException("\"" + written + "\" is not a value in " + inWords() + ".", unreadable);
        }
    }

    /** How much it is, to compare it with others in the same unit; of a time of day its minute. */
    int size(String written) {
        return value(written) instanceof LocalTime time
                ? time.get(ChronoField.MINUTE_OF_DAY)
                : Integer.parseUnsignedInt(written);
    }

    /** What somebody typed as it is written in an edition; empty where it is no value in this unit. */
    public Optional<String> read(String typed) {
        if (this == TIME_OF_DAY) {
            return TIME.matcher(typed).matches()
                    ? Optional.of("0".repeat(5 - typed.length()) + typed.replace('.', ':'))
                    : Optional.empty();
        }
        return COUNT.matcher(typed).matches()
                ? Optional.of(Integer.toString(Integer.parseUnsignedInt(typed)))
                : Optional.empty();
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
