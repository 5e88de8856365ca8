package nl.meldroute.reporting;

import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** Where the reporter's answers wait. */
@ModuleDoor
public class Mailbox {
    /** Opens the mailbox of a report that is being sent. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void openFor(ReportId report, byte[] lookup, byte[] publicKey) {}
}
