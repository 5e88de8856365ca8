package nl.meldroute.breakglass.rules;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.meldroute.kernel.SetBack;
import nl.meldroute.policy.WorkCalendar;
import nl.meldroute.policy.WorkingDays;

/** How long what lasts (design 5, 3f). */
public final class GlassTerms {
    /** How long the second person has to agree. */
    public static final Duration TO_AGREE = Duration.ofHours(1);

    /** How long the two read. */
    public static final Duration TO_READ = Duration.ofHours(4);

    /** The shortest reason. */
    public static final int REASON = 20;

    /** The shortest report: a sentence. */
    public static final int REPORT = 20;

    private static final WorkingDays TO_REPORT = new WorkingDays(5);

    private GlassTerms() {}

    /** Whether it is too late to agree to what was asked then. */
    public static boolean lapsed(Instant asked, Instant now) {
        return SetBack.since(asked, now) || !now.isBefore(asked.plus(TO_AGREE));
    }

    /** The last day for the report of what ended then. */
    public static LocalDate reportBy(Instant ended) {
        return WorkCalendar.end(LocalDate.ofInstant(ended, WorkCalendar.ZONE), TO_REPORT);
    }
}
