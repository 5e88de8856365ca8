package nl.meldroute.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.meldroute.audit.store.Entries;
import nl.meldroute.identity.Accounts;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import org.jspecify.annotations.Nullable;

/** Who saw or did what, for those who answer for it (2.2 step 2: the name of the reporter is for the officer alone). */
@ModuleDoor
public class AuditTrail {
    private static final Set<String> REVEALS = Set.of("reporter.reveal", "alarm.reveal");
    /** Where the municipality is. */
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    private final Entries entries;
    private final Accounts accounts;
    private final Audit audit;

    AuditTrail(Entries entries, Accounts accounts, Audit audit) {
        this.entries = entries;
        this.accounts = accounts;
        this.audit = audit;
    }

    /**
     * A look or an act.
     *
     * @param by name of the colleague; absent if the account is gone
     * @param action the verb, as in {@link Act}
     * @param reason a code; absent where none was asked
     */
    public record Seen(
            Instant at,
            @Nullable String by,
            String action,
            @Nullable String reason) {}

    /**
     * What colleagues saw or did of this signal, the latest first; this look is on it too. What nobody did, such as handing in,
     * is not here: its time would name a reporter.
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Seen> of(ReportId report, int most) {
        audit.recordAtOnce(Act.on(report, "signal.who-saw"));
        return named(entries.of(report.value(), most));
    }

    /** Only when somebody had the name or the number of the reporter shown, the latest first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Seen> reveals(ReportId report) {
        return named(entries.of(report.value(), Integer.MAX_VALUE).stream()
                .filter(row -> REVEALS.contains(row.action()))
                .toList());
    }

    /** A name or a number of a reporter that a colleague had shown. */
    public record Revealed(ReportId report, AccountId by, Instant at) {}

    /** When colleagues had one shown in this time, whichever signal it was of, the latest first; not whoever asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Revealed> reveals(Instant from, Instant until) {
        return entries.byOthers(REVEALS, from, until).stream()
                .map(row -> new Revealed(new ReportId(row.object()), new AccountId(row.actor()), row.at()))
                .toList();
    }

    /** The day on which each of these accounts signed in last, and no moment of it; those that never did are not there. */
    @Door(to = Role.ADMINISTRATOR, purpose = Purpose.ADMINISTRATION)
    public Map<AccountId, LocalDate> lastSignIns(Collection<AccountId> ids) {
        Map<AccountId, LocalDate> days = new HashMap<>();
        entries.lastSignIns(ids.stream().map(AccountId::value).toList())
                .forEach((id, at) -> days.put(new AccountId(id), LocalDate.ofInstant(at, ZONE)));
        return days;
    }

    private List<Seen> named(List<Entries.Row> rows) {
        Map<AccountId, String> names = accounts.names(
                rows.stream().map(row -> new AccountId(row.actor())).toList());
        return rows.stream()
                .map(row -> new Seen(row.at(), names.get(new AccountId(row.actor())), row.action(), row.reason()))
                .toList();
    }
}
