package nl.meldroute.notices.rules;

/**
 * Who gets the one notice of a day: whoever is at work. Where nobody is, both get it, as an alert always does: a notice that
 * reaches nobody is worse than one on a day off (reading I-10).
 */
public record DailyReaders(boolean officer, boolean deputy) {
    /**
     * Of those who are there.
     *
     * @param officer whether a notice reaches an officer who is at work
     * @param deputy likewise
     */
    public static DailyReaders of(boolean officer, boolean deputy) {
        return officer || deputy ? new DailyReaders(officer, deputy) : new DailyReaders(true, true);
    }
}
