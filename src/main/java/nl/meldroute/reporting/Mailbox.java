package nl.meldroute.reporting;

import java.time.Clock;
import java.util.List;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.reporting.store.MailboxRows;

/**
 * Where the reporter's answers wait (2.2 step 6), and what the reporter wrote since. Nothing is mailed to a reporter. A draft
 * that was never sent has no mailbox: what is placed there is read by nobody and is not kept.
 */
@ModuleDoor
public class Mailbox {
    private final MailboxRows boxes;
    private final Letters letters;
    private final Writings writings;
    private final Audit audit;
    private final Clock clock;

    Mailbox(MailboxRows boxes, Letters letters, Writings writings, Audit audit, Clock clock) {
        this.boxes = boxes;
        this.letters = letters;
        this.writings = writings;
        this.audit = audit;
        this.clock = clock;
    }

    /** Opens the mailbox of a report that is being sent. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void openFor(ReportId report, byte[] lookup, byte[] publicKey) {
        boxes.open(report, lookup, publicKey, Days.today(clock));
    }

    /** Places a message for the reporter, sealed to the receipt; in the transaction of whoever answers. */
    @JobDoor(purpose = Purpose.FOLLOWING)
    public void deliver(ReportId report, String message) {
        boxes.lock(report).ifPresent(box -> letters.answer(report, box.publicKey(), message));
    }

    /** Asks the reporter to be a witness (2.2 step 5): the question waits until it is answered. A yes is the reporter's own. */
    @JobDoor(purpose = Purpose.FOLLOWING)
    public void askWitness(ReportId report, String question) {
        boxes.lock(report).ifPresent(box -> {
            letters.answer(report, box.publicKey(), question);
            boxes.witness(report, true);
        });
    }

    /** How far the signal is, in the words the reporter reads. */
    @JobDoor(purpose = Purpose.FOLLOWING)
    public void progress(ReportId report, Progress progress) {
        boxes.progress(report, progress);
    }

    /** What the reporter wrote after sending, oldest first; reading it is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<FromReporter> from(ReportId report) {
        List<FromReporter> written = writings.all(report);
        if (!written.isEmpty()) {
            audit.record(Act.on(report, "message.read"));
        }
        return written;
    }

    /** Officer or deputy read all of it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void read(ReportId report) {
        read(report, Integer.MAX_VALUE);
    }

    /** Officer or deputy read it up to this number; what came in meanwhile stays unread. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void read(ReportId report, int upTo) {
        writings.note(report, upTo);
        audit.record(Act.on(report, "message.noted"));
    }

    /** Takes away the own text of reporters that is past its days. */
    @JobDoor(purpose = Purpose.HOUSEKEEPING)
    public void sweep() {
        letters.sweep();
    }
}
