package nl.meldroute.notices;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/**
 * Tells officer and deputy that something waits, without a word of what it is (2.2 steps 2 and 4; reading I-14). What is told
 * is written down in the transaction of the act, so that no crash loses it.
 */
@ModuleDoor
public class Notices {
    /** Danger now: alerts at once and again, until somebody opened it; at last whoever is on duty. */
    @JobDoor(purpose = Purpose.ALARM)
    public void alarmUntilOpened(ReportId report) {}

    /** Doubt about danger, or somebody who may be younger than 18: one alert, once. */
    @JobDoor(purpose = Purpose.ALARM)
    public void alertOnce(ReportId report) {}

    /** Somebody opened it: the alarm ends, and the minute at which it began is forgotten. */
    @JobDoor(purpose = Purpose.ALARM)
    public void opened(ReportId report) {}

    /** An ordinary signal came in: it is part of the one neutral notice of that day. */
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void arrived(LocalDate day) {}

    /** The alarms that nobody opened yet, and since when. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Instant> openAlarms() {
        return Map.of();
    }
}
