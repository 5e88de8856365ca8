package nl.meldroute.files;

import java.util.UUID;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.store.FileKey;

/**
 * A file of a draft, as its writer sees it. Under the key of the draft only.
 *
 * @param place its turn among those of the draft
 * @param name what it was called; the reporter may stand in it
 * @param caption what the writer says that it shows
 * @param key opens it
 */
public record WaitingFile(UUID id, int place, String name, Content content, String caption, String key) {
    /** What was found in it, with its mark. */
    public record Content(FileKind kind, long bytes, Scan scan, String mark) {}

    /** Whether it is the same file again. */
    boolean same(String otherName, String otherMark) {
        return name.equals(otherName) && content.mark().equals(otherMark);
    }

    /** In megabytes, with one digit behind the comma; never nothing. */
    public double megabytes() {
        return Math.max(1, Math.round(content.bytes() * 10.0 / (1 << 20))) / 10.0;
    }

    WaitingFile withCaption(String said) {
        return new WaitingFile(id, place, name, content, said, key);
    }

    FileKey fileKey() {
        return FileKey.of(key);
    }

    @Override
    public String toString() {
        return "WaitingFile[" + id + "]";
    }
}
