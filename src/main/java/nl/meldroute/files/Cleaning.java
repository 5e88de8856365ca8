package nl.meldroute.files;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.store.AttachmentRows;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.kernel.FieldClass;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.privacy.CaseRing;
import nl.meldroute.privacy.SealedColumn;

/** What has to be done to the files of reports before somebody sees them. No person acts, and no transaction waits for it. */
@ModuleDoor
public class Cleaning {
    static final SealedColumn COPY_KEY = new SealedColumn("files.attachment.copy_key", FieldClass.SOURCE);
    private final AttachmentRows rows;
    private final SealedFolder folder;
    private final CaseContent cases;

    Cleaning(AttachmentRows rows, SealedFolder folder, CaseContent cases) {
        this.rows = rows;
        this.folder = folder;
        this.cases = cases;
    }

    /** A file that waits, with its content. */
    record Work(UUID id, FileKind kind, Scan scan, byte[] content) {}

    /** What waits; without a scanner not what waits for that. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public List<UUID> due(boolean scanner) {
        return rows.due(scanner);
    }

    /** One of them as it came, as long as its key is there. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public Optional<Work> work(UUID id) {
        return rows.find(id).flatMap(row -> {
            byte[] sealed = row.keys().working();
            return sealed == null ? Optional.empty() : content(row, sealed);
        });
    }

    /** What the scanner said. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void scanned(UUID id, Scan scan) {
        rows.scanned(id, scan);
    }

    /** The clean copy: on disk first, then known. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void washed(UUID id, byte[] copy) {
        rows.find(id).filter(row -> row.copy() == Copy.WAITING).ifPresent(row -> {
            ReportId signal = row.which().signal();
            CaseRing ring = cases.of(signal);
            FileKey key = FileKey.random();
            folder.write(new Place(signal, id, Place.Version.COPY), key, copy);
            rows.copied(id, Copy.MADE, ring.seal(COPY_KEY, id, key.written()));
        });
    }

    /**
     * Whether it is tried to make the copy. The try is on record before it is made, so that a file is not tried for ever that
     * takes the whole product down.
     */
    @JobDoor(purpose = Purpose.RECEIVING)
    public boolean tried(UUID id) {
        boolean again = rows.tried(id);
        if (!again) {
            rows.copied(id, Copy.GAVE_UP, null);
        }
        return again;
    }

    /** The program did not start, and the file can't help it. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void notTried(UUID id) {
        rows.notTried(id);
    }

    /** There will be no clean copy. */
    @JobDoor(purpose = Purpose.RECEIVING)
    public void failed(UUID id, Copy why) {
        rows.copied(id, why, null);
    }

    /** Names of the files that rows know of. */
    @JobDoor(purpose = Purpose.HOUSEKEEPING)
    public List<String> known() {
        return rows.names();
    }

    private Optional<Work> content(AttachmentRows.Row row, byte[] sealed) {
        UUID id = row.which().id();
        ReportId signal = row.which().signal();
        String key = cases.of(signal).open(Enclosing.WORKING, id, sealed);
        return folder.read(new Place(signal, id, Place.Version.ORIGINAL), FileKey.of(key))
                .map(bytes -> new Work(id, row.which().kind(), row.scan(), bytes));
    }
}
