package nl.meldroute.intake;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.intake.store.EntryRows;
import nl.meldroute.intake.store.TimeRows;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.policy.WorkCalendar;

/** The time of whoever is signed in: one hour a week is what the plan gives (3 finance, sentence 7). */
@ModuleDoor
public class Hours {
    private final EntryRows entries;
    private final TimeRows times;
    private final Ledger ledger;

    Hours(EntryRows entries, TimeRows times, Ledger ledger) {
        this.entries = entries;
        this.times = times;
        this.ledger = ledger;
    }

    /** Something one did: of which kind, to which signal, on which day. */
    public record Done(ReportId signal, Entry.Kind kind, LocalDate day) {}

    /** What one did this week, the latest first; the week begins on Monday. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Done> thisWeek() {
        return entries.done(Acting.person(), start(monday()));
    }

    /** The last thing one did before today. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<Done> lastTime() {
        return entries.lastBefore(Acting.person(), start(ledger.today()));
    }

    /** Minutes that one noted as really spent this week; 0 while nothing was noted. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public int noted() {
        return times.sum(Acting.person(), monday());
    }

    /** Notes minutes as really spent today. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void note(int minutes) {
        times.insert(Acting.person(), ledger.today(), minutes);
    }

    private LocalDate monday() {
        return ledger.today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(WorkCalendar.ZONE).toInstant();
    }
}
