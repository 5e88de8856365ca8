package nl.meldroute.files;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.files.store.AttachmentRows;
import nl.meldroute.files.store.BrokenFile;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.privacy.Altered;
import nl.meldroute.privacy.CaseContent;

/** Opens the attachments of a database that was restored; what is in them is seen by nobody. */
public final class FilesTrial {
    private FilesTrial() {}

    /**
     * How it went.
     *
     * @param missing files that a row knows and that are not in the folder
     * @param opened clean copies that open from begin to end
     * @param broken clean copies that do not
     */
    public record Found(int missing, int opened, int broken) {}

    /** Looks at all of them. */
    public static Found look(ActingDatabase database, KeyFile keyFile, Path folder) {
        AttachmentRows rows = new AttachmentRows(database.client());
        CaseContent cases = CaseContent.restored(database, keyFile);
        SealedFolder files = new SealedFolder(folder, Clock.systemUTC());
        int missing = database.as(Acting.nobody(Purpose.HOUSEKEEPING), () -> missing(rows, folder));
        return database.as(Acting.nobody(Purpose.RECEIVING), () -> {
            List<Boolean> opened = rows.copied().stream()
                    .filter(row -> Files.exists(folder.resolve(copy(row).name())))
                    .map(row -> opens(row, cases, files))
                    .toList();
            int well = (int) opened.stream().filter(one -> one).count();
            return new Found(missing, well, opened.size() - well);
        });
    }

    private static int missing(AttachmentRows rows, Path folder) {
        return Math.toIntExact(rows.names().stream()
                .filter(name -> Files.notExists(folder.resolve(name)))
                .count());
    }

    private static boolean opens(AttachmentRows.Row row, CaseContent cases, SealedFolder files) {
        try {
            byte[] sealed = Objects.requireNonNull(row.keys().copy());
            String key = cases.of(row.which().signal())
                    .open(Cleaning.COPY_KEY, row.which().id(), sealed);
            return files.read(copy(row), FileKey.of(key)).isPresent();
        } catch (BrokenFile | Altered broken) {
            return false;
        }
    }

    private static Place copy(AttachmentRows.Row row) {
        return new Place(row.which().signal(), row.which().id(), Place.Version.COPY);
    }
}
