package nl.meldroute.files;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import nl.meldroute.files.store.WaitingRows;
import nl.meldroute.identity.JobDoor;
import nl.meldroute.identity.ModuleDoor;
import nl.meldroute.identity.OpenDoor;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import tools.jackson.databind.json.JsonMapper;

/** The files of what somebody is still writing (2.2 step 1): only that browser opens them, and they go with the draft. */
@ModuleDoor
public class DraftFiles {
    private static final String COLUMN = "files.waiting.blob|";
    /** More than the longest name and the longest caption take together, in any script. */
    private static final int ROOM = 4_096;

    private final WaitingRows rows;
    private final Enclosing enclosing;
    private final JsonMapper json;

    DraftFiles(WaitingRows rows, Enclosing enclosing, JsonMapper json) {
        this.rows = rows;
        this.enclosing = enclosing;
        this.json = json;
    }

    /** What the draft has, in the order in which it came. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public List<WaitingFile> of(WriterKey key) {
        return rows.of(key.draft()).stream()
                .map(row -> open(key, row))
                .flatMap(Optional::stream)
                .sorted(Comparator.comparingInt(WaitingFile::place))
                .toList();
    }

    /**
     * Takes a file, or says why not. From counting to the end of the transaction nobody else adds one: two at once never take
     * the last place both.
     *
     * @param lay lays it encrypted in the folder; false where there is no room for it
     */
    @OpenDoor(purpose = Purpose.REPORTING)
    public Optional<Refusal> add(WriterKey key, WaitingFile file, BooleanSupplier lay) {
        rows.alone();
        if (of(key).size() >= Limits.OF_DRAFT) {
            return Optional.of(Refusal.TOO_MANY);
        }
        if (!lay.getAsBoolean()) {
            return Optional.of(Refusal.FULL);
        }
        insert(key, file);
        return Optional.empty();
    }

    /** Says anew what a file shows. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public void caption(WriterKey key, UUID file, String caption) {
        of(key).stream()
                .filter(one -> one.id().equals(file) && !one.caption().equals(caption))
                .forEach(one -> {
                    rows.delete(key.draft(), file);
                    insert(key, one.withCaption(caption));
                });
    }

    /** Takes it out; false where the draft has no such file. */
    @OpenDoor(purpose = Purpose.REPORTING)
    public boolean remove(WriterKey key, UUID file) {
        boolean there = of(key).stream().anyMatch(one -> one.id().equals(file));
        if (there) {
            rows.delete(key.draft(), file);
        }
        return there;
    }

    /** The drafts are gone, and with them the only keys to their files. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void forget(Collection<UUID> drafts) {
        rows.deleteOf(drafts);
    }

    /** Of all drafts but these the files are forgotten. */
    @JobDoor(purpose = Purpose.HOUSEKEEPING)
    public void forgetOrphans(Collection<UUID> drafts) {
        rows.deleteBut(drafts);
    }

    /** What the draft has becomes part of the report, in the transaction in which it is handed in. */
    @JobDoor(purpose = Purpose.REPORTING)
    public void handIn(WriterKey key, ReportId report) {
        enclosing.enclose(report, of(key));
        rows.deleteOf(List.of(key.draft()));
    }

    private void insert(WriterKey key, WaitingFile file) {
        byte[] blob = key.seal(COLUMN + file.id(), ofOneLength(json.writeValueAsBytes(file)));
        rows.insert(key.draft(), new WaitingRows.Row(file.id(), blob));
    }

    /** Spaces after it, so that the ciphertext does not tell how long the name is. */
    private static byte[] ofOneLength(byte[] written) {
        byte[] padded = Arrays.copyOf(written, ROOM * (written.length / ROOM + 1));
        Arrays.fill(padded, written.length, padded.length, (byte) ' ');
        return padded;
    }

    private Optional<WaitingFile> open(WriterKey key, WaitingRows.Row row) {
        return key.open(COLUMN + row.id(), row.blob()).map(plain -> json.readValue(plain, WaitingFile.class));
    }
}
