package nl.meldroute.files;

import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import nl.meldroute.files.rules.FileKind;
import nl.meldroute.files.rules.Recognition;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.store.FileKey;
import nl.meldroute.files.store.Place;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.Sha256;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Looks at a file that comes in, and takes it or says why not. One at a time in the whole product: only then is one in memory.
 * It is written before the row that knows of it, and taken away after it.
 */
@Component
public class Incoming {
    private static final Logger LOG = LoggerFactory.getLogger(Incoming.class);
    private final DraftFiles files;
    private final SealedFolder folder;
    private final Clamd clamd;
    private final FilesSettings settings;
    private final Semaphore turn = new Semaphore(1, true);

    Incoming(DraftFiles files, SealedFolder folder, Clamd clamd, FilesSettings settings) {
        this.files = files;
        this.folder = folder;
        this.clamd = clamd;
        this.settings = settings;
    }

    /** For which draft it comes, and the report that will come of that. */
    public record Draft(WriterKey key, ReportId report) {}

    /** Takes the file; or why it is not taken. */
    public Optional<Refusal> take(Draft draft, Upload upload, String caption) {
        if (upload.refusal().isPresent()) {
            return upload.refusal();
        }
        turn.acquireUninterruptibly();
        try {
            byte[] content = upload.bytes();
            return switch (Recognition.of(upload.name(), content)) {
                case Recognition.Refused(Refusal why) -> Optional.of(why);
                case Recognition.Known(FileKind kind) -> once(draft, new Found(upload.name(), kind, content), caption);
            };
        } finally {
            turn.release();
        }
    }

    /** Takes a file out of a draft. */
    public void remove(Draft draft, UUID file) {
        if (files.remove(draft.key(), file)) {
            folder.delete(new Place(draft.report(), file, Place.Version.ORIGINAL).name());
        }
    }

    private record Found(String name, FileKind kind, byte[] content) {
        String mark() {
            return HexFormat.of().formatHex(Sha256.of(content));
        }
    }

    /** A button that is pressed twice adds it once. */
    private Optional<Refusal> once(Draft draft, Found found, String caption) {
        List<WaitingFile> before = files.of(draft.key());
        String mark = found.mark();
        if (before.stream().anyMatch(file -> file.same(found.name(), mark))) {
            return Optional.empty();
        }
        if (before.size() >= Limits.OF_DRAFT) {
            return Optional.of(Refusal.TOO_MANY);
        }
        Scan scan = clamd.scan(found.content());
        if (scan == Scan.INFECTED) {
            return Optional.of(Refusal.VIRUS);
        }
        WaitingFile file = new WaitingFile(
                RandomIds.next(),
                place(before),
                found.name(),
                new WaitingFile.Content(found.kind(), found.content().length, scan, mark),
                caption,
                FileKey.random().written());
        return kept(draft, file, found.content());
    }

    /** On disk first, then known. */
    private Optional<Refusal> kept(Draft draft, WaitingFile file, byte[] content) {
        Place place = new Place(draft.report(), file.id(), Place.Version.ORIGINAL);
        return files.add(draft.key(), file, () -> {
            boolean room = folder.bytes() + content.length <= settings.most().toBytes();
            return room && written(place, file, content);
        });
    }

    private boolean written(Place place, WaitingFile file, byte[] content) {
        try {
            folder.write(place, file.fileKey(), content);
            return true;
        } catch (UncheckedIOException full) {
            LOG.error("{}: {}", full.getMessage(), String.valueOf(full.getCause()));
            return false;
        }
    }

    private static int place(List<WaitingFile> before) {
        return before.stream().mapToInt(WaitingFile::place).max().orElse(0) + 1;
    }
}
