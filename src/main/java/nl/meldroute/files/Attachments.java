package nl.meldroute.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.audit.Act;
import nl.meldroute.audit.Audit;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.store.AttachmentRows;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.identity.Door;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.NotForYou;
import nl.meldroute.identity.Role;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.vault.SealedSecret;

/** The files of a signal, for officer and deputy (2.2 step 2): clean copies to look at. */
@ModuleDoor
public class Attachments {
    private final AttachmentRows rows;
    private final SealedFolder folder;
    private final CaseContent cases;
    private final Clamd clamd;
    private final Audit audit;

    Attachments(AttachmentRows rows, SealedFolder folder, CaseContent cases, Clamd clamd, Audit audit) {
        this.rows = rows;
        this.folder = folder;
        this.cases = cases;
        this.clamd = clamd;
        this.audit = audit;
    }

    /** A file with the signal it belongs to. */
    public record Of(ReportId signal, Attachment file, SealedSecret original) {}

    /** Whether the settings name a scanner for viruses; without one files wait. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean scannerSet() {
        return clamd.configured();
    }

    /** Whether it answered when it was asked last. */
    @JobDoor(purpose = Purpose.INFORMING)
    public boolean scannerAnswers() {
        return clamd.answered();
    }

    /** What the signal has, in the order in which the reporter gave it. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public List<Attachment> of(ReportId signal) {
        List<AttachmentRows.Row> found = rows.of(signal);
        if (found.isEmpty()) {
            return List.of();
        }
        CaseRing ring = cases.of(signal);
        return found.stream().map(row -> attachment(row, ring)).toList();
    }

    /** One of them. Throws {@link NotForYou} where it is not there, or its signal is not for who asks. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Of one(UUID id) {
        AttachmentRows.Row row = row(id);
        ReportId signal = row.which().signal();
        return new Of(signal, attachment(row, cases.of(signal)), row.original());
    }

    /** The clean copy, on the record; empty where it is not there. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public Optional<byte[]> copy(UUID id) {
        AttachmentRows.Row row = row(id);
        ReportId signal = row.which().signal();
        byte[] sealed = row.keys().copy();
        CaseRing ring = cases.of(signal);
        audit.record(Act.on(signal, "file.read"));
        return sealed == null || row.copy() != Copy.MADE
                ? Optional.empty()
                : folder.read(
                        new Place(signal, id, Place.Version.COPY),
                        FileKey.of(ring.open(Cleaning.COPY_KEY, id, sealed)));
    }

    /** Lets a file through that the scanner did not look at, for a reason that is on the audit. */
    @Door(
            to = {Role.FOCAL_OFFICER, Role.DEPUTY},
            purpose = Purpose.HANDLING)
    public void release(UUID id, String reason) {
        ReportId signal = row(id).which().signal();
        cases.of(signal);
        rows.scanned(id, Scan.UNSCANNED);
        audit.record(Act.on(signal, "file.release").because(reason));
    }

    private AttachmentRows.Row row(UUID id) {
        return rows.find(id).orElseThrow(NotForYou::new);
    }

    static Attachment attachment(AttachmentRows.Row row, CaseRing ring) {
        UUID id = row.which().id();
        return new Attachment(
                id,
                row.which().number(),
                row.which().kind(),
                new Attachment.State(row.scan(), row.copy()),
                ring.open(Enclosing.CAPTION, id, row.keys().caption()));
    }
}
