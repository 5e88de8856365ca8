package nl.meldroute.notices;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.notices.store.AlarmRows;
import nl.meldroute.notices.store.ArrivalRows;
import org.springframework.stereotype.Component;

/**
 * Tells officer and deputy that something waits, without a word of what it is (2.2 steps 2 and 4; reading I-14). What is told
 * is written down in the transaction of the act, so that no crash loses it.
 */
@ModuleDoor
public class Notices {
    static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private final AlarmRows alarms;
    private final ArrivalRows arrivals;
    private final Leaving leaving;
    private final Clock clock;

    Notices(AlarmRows alarms, ArrivalRows arrivals, Leaving leaving, Clock clock) {
        this.alarms = alarms;
        this.arrivals = arrivals;
        this.leaving = leaving;
        this.clock = clock;
    }

    /** What leaves, where it goes, and over what. */
    @Component
    record Leaving(Outbox outbox, Addresses addresses, Carriers carriers) {}

    /**
     * Danger now: alerts at once and again, until somebody opened it; at last whoever is on duty. For one that rings already
     * nothing begins anew.
     */
    @JobDoor(purpose = Purpose.ALARM)
    public void alarmUntilOpened(ReportId report) {
        alarms.ring(report, clock.instant().truncatedTo(ChronoUnit.MINUTES));
    }

    /** Doubt about danger, or somebody who may be younger than 18: one alert, once. No minute is kept for it. */
    @JobDoor(purpose = Purpose.ALARM)
    public void alertOnce(ReportId report) {
        alarms.once(report);
    }

    /** Somebody opened it: the alarm ends, and the minute at which it began is forgotten. */
    @JobDoor(purpose = Purpose.ALARM)
    public void opened(ReportId report) {
        alarms.delete(report);
    }

    /** An ordinary signal came in: it is part of the one neutral notice of that day. */
    @JobDoor(purpose = Purpose.NOTIFYING)
    public void arrived(LocalDate day) {
        arrivals.add(day);
    }

    /** Two persons ask to read a signal in an emergency, or do so from now on: officer, deputy and privacy officer hear it at once. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public void breakGlass() {
        leaving.outbox().breakGlass();
    }

    /** Whether an alarm reaches the officer and the deputy; before that no report may be taken. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean reachable() {
        return leaving.addresses().reachBoth();
    }

    /**
     * The ways out over which the last notice did not arrive.
     *
     * @param mail the mail server takes none, for whomever
     * @param webhook the other system of the municipality takes none
     */
    public record Failing(boolean mail, boolean webhook) {
        public boolean any() {
            return mail || webhook;
        }
    }

    /** Which ways out fail, as far as this run of the product knows. */
    @JobDoor(purpose = Purpose.INFORMING)
    public Failing failing() {
        return leaving.carriers().failing();
    }

    /** The alarms of danger now that nobody opened yet, and since when, oldest first; those that alert once are not here. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Map<ReportId, Instant> openAlarms() {
        return alarms.open();
    }
}
