package nl.meldroute.parameters.rules;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import nl.meldroute.policy.Margin;
import nl.meldroute.policy.Margin.Guard;
import nl.meldroute.policy.Parameter;

/** Which value the municipality may give a figure, and from which day (adr 33). */
public final class Leeway {
    /** What erases changes so long after it was chosen: the privacy officer sees it first, and nobody loses what was promised. */
    public static final Period WAIT = Period.ofDays(30);

    /** A day further away is a slip of the pen. */
    static final Period AHEAD = Period.ofYears(2);

    private Leeway() {}

    /** What stands in the way of a change. */
    public enum Fault {
        /** The figure is that of the plan, or changes with the edition alone. */
        FIXED,
        /** Less or more than it may be. */
        OUTSIDE,
        /** It has this value on that day anyway. */
        SAME,
        PAST,
        /** Earlier than a change of what erases may begin. */
        TOO_SOON,
        TOO_FAR
    }

    /** Empty where the figure may have this value from that day on. */
    public static Optional<Fault> fault(Parameter figure, String value, LocalDate since, LocalDate today) {
        if (figure.margin().isEmpty()) {
            return Optional.of(Fault.FIXED);
        }
        if (!figure.margin().get().holds(value)) {
            return Optional.of(Fault.OUTSIDE);
        }
        Optional<Fault> day = faultOfDay(figure, since, today);
        return day.isEmpty() && figure.on(since).written().equals(value) ? Optional.of(Fault.SAME) : day;
    }

    /** What is wrong with the day alone. */
    public static Optional<Fault> faultOfDay(Parameter figure, LocalDate since, LocalDate today) {
        if (since.isBefore(today)) {
            return Optional.of(Fault.PAST);
        }
        if (since.isBefore(earliest(figure, today))) {
            return Optional.of(Fault.TOO_SOON);
        }
        return since.isAfter(today.plus(AHEAD)) ? Optional.of(Fault.TOO_FAR) : Optional.empty();
    }

    /** The first day on which a change that is chosen today may begin. */
    public static LocalDate earliest(Parameter figure, LocalDate today) {
        LocalDate first = guards(figure) == Guard.ERASING ? today.plus(WAIT) : today;
        LocalDate known = figure.values().getFirst().since();
        return known.isAfter(first) ? known : first;
    }

    /** Whom the figure protects. */
    public static Guard guards(Parameter figure) {
        return figure.margin().map(Margin::guards).orElse(Guard.NOBODY);
    }

    /** What was chosen can be withdrawn until the day before it begins. */
    public static boolean withdrawable(LocalDate since, LocalDate today) {
        return since.isAfter(today);
    }
}
