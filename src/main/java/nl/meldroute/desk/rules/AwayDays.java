package nl.meldroute.desk.rules;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which days somebody may say to be away: ahead, in order, and not for longer than a year (reading I-10). */
public final class AwayDays {
    private AwayDays() {}

    /** What is wrong with them, and with which of the two days. */
    public enum Fault {
        /** It begins on a day that is over. */
        PAST(true),
        /** It ends before it begins. */
        BACKWARDS(false),
        /** All of it is over. */
        OVER(false),
        /** Whoever is away for so long is no officer any more. */
        TOO_LONG(false);

        private final boolean first;

        Fault(boolean first) {
            this.first = first;
        }

        /** Whether the first day has to change, else the last. */
        public boolean ofTheFirst() {
            return first;
        }

        /** As it stands in texts. */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * The first thing that is wrong.
     *
     * @param begun the first day of an absence that runs, which may stay as it is
     */
    public static Optional<Fault> fault(LocalDate first, LocalDate last, LocalDate today, @Nullable LocalDate begun) {
        if (first.isBefore(today) && !first.equals(begun)) {
            return Optional.of(Fault.PAST);
        }
        if (last.isBefore(first)) {
            return Optional.of(Fault.BACKWARDS);
        }
        if (last.isBefore(today)) {
            return Optional.of(Fault.OVER);
        }
        return last.isAfter(today.plusYears(1)) ? Optional.of(Fault.TOO_LONG) : Optional.empty();
    }
}
