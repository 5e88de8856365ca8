package nl.meldroute.reporting;

import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;

/** What was handed in, for who receives it (2.2 step 2). The name of the reporter is not in here. */
@ModuleDoor
public class Reports {
    private final Contents contents;
    private final Audit audit;

    Reports(Contents contents, Audit audit) {
        this.contents = contents;
        this.audit = audit;
    }

    /** The report, exactly as given. Reading is on the audit. Throws {@link NotForYou} where there is none. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public ReportContent content(ReportId report) {
        ReportContent content = contents.find(report).orElseThrow(NotForYou::new);
        audit.record(Act.on(report, "report.read"));
        return content;
    }

    /** The report, for the copy that two persons read in an emergency. Throws {@link NotForYou} where there is none. */
    @JobDoor(purpose = Purpose.BREAK_GLASS)
    public ReportContent copied(ReportId report) {
        return contents.find(report).orElseThrow(NotForYou::new);
    }

    /** The report, for a module that takes it in; no person reads it. Throws {@link NotForYou} where there is none. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public ReportContent received(ReportId report) {
        return contents.find(report).orElseThrow(NotForYou::new);
    }
}
