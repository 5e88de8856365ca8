package nl.meldroute.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.identity.Account;
import nl.meldroute.intake.Hours;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.Bilingual;

/**
 * A page of the list of work.
 *
 * @param from how many tasks come before it
 * @param tasks those that are shown
 * @param counts how many tasks each list has
 * @param fitting how many tasks of the whole list fit in what is left of the week's hour
 * @param upcoming the earliest term of what was put off; empty where nothing was
 */
public record WorkPage(
        View view,
        LocalDate today,
        int from,
        List<Task> tasks,
        Map<View, Integer> counts,
        Week week,
        int fitting,
        Optional<Task.OfSignal> upcoming,
        About about) {
    public static final int SIZE = 25;

    /**
     * The time of whoever looks.
     *
     * @param noted whether the minutes were noted, not estimated
     * @param last what one did last, before today
     */
    public record Week(int used, int budget, boolean noted, Optional<Hours.Done> last) {}

    /**
     * What the tasks are about.
     *
     * @param signals those that a notice or the last act is about
     * @param alarms since when nobody opened them, oldest first
     * @param colleagues who did what a notice is about
     * @param named of whom the button names
     */
    public record About(
            Map<ReportId, Registration> registrations,
            Map<ReportId, Signal> signals,
            Map<ReportId, Instant> alarms,
            Map<AccountId, Account> colleagues,
            Map<ReportId, Bilingual> named) {}

    /** Whether there are tasks after these. */
    public boolean more() {
        return from + tasks.size() < total();
    }

    /** How many tasks this list has. */
    public int total() {
        return counts.getOrDefault(view, 0);
    }
}
