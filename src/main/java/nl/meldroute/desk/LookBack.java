package nl.meldroute.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.meldroute.intake.Registration;
import nl.meldroute.intake.Signal;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/**
 * What happened while somebody was away.
 *
 * @param days the days of the absence; empty where there is none to look back on
 * @param parts a page of the signals to which something happened, the latest first
 * @param from how many come before these
 * @param more whether there are more after these
 * @param names of colleagues who did something
 */
public record LookBack(
        LocalDate today,
        Optional<Standing.Days> days,
        List<Part> parts,
        int from,
        boolean more,
        Map<ReportId, Registration> registrations,
        Map<AccountId, String> names) {
    public static final int SIZE = 25;

    /** One signal, with what happened to it, the latest first. */
    public record Part(Signal signal, List<Happening> happenings) {}

    /**
     * One thing that happened, without a word of what it was.
     *
     * @param code of its kind, as in texts
     * @param by absent where no colleague acted
     */
    public record Happening(
            LocalDate day, String code, @Nullable AccountId by) {}
}
