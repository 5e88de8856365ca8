package nl.meldroute.identity;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.identity.store.AbsenceRows;
import nl.meldroute.kernel.AccountId;
import nl.meldroute.kernel.Purpose;

/** When officer and deputy are away, so that the other reads meanwhile (reading I-10). Each writes only their own. */
@ModuleDoor
public class Absences {
    private final AbsenceRows rows;

    Absences(AbsenceRows rows) {
        this.rows = rows;
    }

    /** Those that run or lie ahead on this day, of everybody: who is away is known to whoever sends or shows the work. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public List<Absence> notOver(LocalDate day) {
        return rows.notOver(day);
    }

    /** Who is away on this day, likewise. */
    @JobDoor(purpose = Purpose.SIGN_IN)
    public Set<AccountId> away(LocalDate day) {
        return rows.notOver(day).stream()
                .filter(absence -> absence.on(day))
                .map(Absence::account)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The own ones that are over and were not looked back on, the first first. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.SIGN_IN)
    public List<Absence> toLookBackOn(LocalDate today) {
        return rows.over(today);
    }

    /**
     * Puts the own days in the place of those that run or lie ahead; pressed twice it does so once. False where another screen
     * changed these first.
     *
     * @param known id of those that somebody looked at; any other where there were none
     */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.SIGN_IN)
    public boolean plan(Absence days, UUID known, LocalDate today) {
        rows.endThoseOver(today);
        return rows.put(days, known);
    }

    /** The person is back: it ends today, and where it had not begun it is taken away. False where there was none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.SIGN_IN)
    public boolean back(UUID id, LocalDate today) {
        return rows.cancel(id, today) || rows.end(id, today);
    }

    /** The own ones that are over were looked back on: the days are not kept. False where there were none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.SIGN_IN)
    public boolean lookedBack(LocalDate today) {
        return rows.deleteOver(today);
    }

    /** Takes away what was over before this day, though nobody looked back on it. */
    @JobDoor(purpose = Purpose.HOUSEKEEPING)
    public void forget(LocalDate before) {
        rows.deleteAllOver(before);
    }
}
