package nl.meldroute.reporting;

import java.util.List;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Where the reporter's answers wait. */
@ModuleDoor
public class Mailbox {
    /** Opens the mailbox of a report that is being sent. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void openFor(ReportId report, byte[] lookup, byte[] publicKey) {}

    /** Places a message for the reporter, sealed to the receipt; in the transaction of whoever answers. */
    @JobDoor(purpose = Purpose.FOLLOWING)
    public void deliver(ReportId report, String message) {}

    /** How far the signal is, in the words the reporter reads. */
    @JobDoor(purpose = Purpose.FOLLOWING)
    public void progress(ReportId report, Progress progress) {}

    /** What the reporter wrote after sending, oldest first; reading it is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<FromReporter> from(ReportId report) {
        return List.of();
    }

    /** Officer or deputy read all of it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void read(ReportId report) {}
}
