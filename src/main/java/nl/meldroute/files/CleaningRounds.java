package nl.meldroute.files;

import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import nl.meldroute.files.rules.Copy;
import nl.meldroute.files.rules.Scan;
import nl.meldroute.files.store.BrokenFile;
import nl.meldroute.files.store.SealedFolder;
import nl.meldroute.privacy.Altered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Scans what waits for the scanner, makes clean copies, and takes away files of which no row knows any more. Whatever stops it,
 * the next round finds what is left.
 */
@Component
class CleaningRounds {
    private static final Logger LOG = LoggerFactory.getLogger(CleaningRounds.class);
    private final Cleaning cleaning;
    private final Clamd clamd;
    private final WashProcess wash;
    private final SealedFolder folder;
    private final AtomicBoolean away = new AtomicBoolean();
    private Set<String> suspects = Set.of();

    CleaningRounds(Cleaning cleaning, Clamd clamd, WashProcess wash, SealedFolder folder) {
        this.cleaning = cleaning;
        this.clamd = clamd;
        this.wash = wash;
        this.folder = folder;
    }

    @Scheduled(fixedDelayString = "${meldroute.files.poll}", initialDelayString = "${meldroute.files.poll}")
    void clean() {
        try {
            cleaning.due(clamd.answers()).forEach(this::clean);
            away.set(false);
        } catch (DataAccessException | TransactionException noDatabase) {
            if (!away.getAndSet(true)) {
                LOG.warn(
                        "Files wait for the database ({})",
                        noDatabase.getClass().getSimpleName());
            }
        }
    }

    /** One that does not open, or finds no place, keeps no other waiting. */
    private void clean(UUID id) {
        try {
            cleaning.work(id).ifPresent(this::clean);
        } catch (BrokenFile | Altered | UncheckedIOException broken) {
            LOG.error("An attachment was left as it is ({})", broken.getClass().getSimpleName());
        }
    }

    private void clean(Cleaning.Work work) {
        Scan scan = work.scan() == Scan.PENDING ? clamd.scan(work.content()) : work.scan();
        if (scan != work.scan()) {
            cleaning.scanned(work.id(), scan);
        }
        if (scan.through() && cleaning.tried(work.id())) {
            switch (wash.wash(work.kind(), work.content())) {
                case WashProcess.Washed(byte[] copy) -> cleaning.washed(work.id(), copy);
                case WashProcess.Refused(Copy why) -> cleaning.failed(work.id(), why);
                case WashProcess.Broke _ -> LOG.warn("The clean copy of a file was broken off");
                case WashProcess.NotNow _ -> {
                    cleaning.notTried(work.id());
                    LOG.warn("A file waits for its clean copy");
                }
            }
        }
    }

    /** A file without a row goes at the second round that finds it so: the row of one that just came in may be on its way. */
    @Scheduled(fixedDelayString = "${meldroute.files.sweep}", initialDelayString = "${meldroute.files.sweep}")
    void sweep() {
        List<String> lying = folder.names();
        Set<String> known = Set.copyOf(cleaning.known());
        Set<String> orphans = new HashSet<>(lying);
        orphans.removeAll(known);
        orphans.stream().filter(suspects::contains).forEach(folder::delete);
        suspects = Set.copyOf(orphans);
        long missing = known.stream().filter(name -> !lying.contains(name)).count();
        if (missing > 0) {
            LOG.error("{} attachments are not in their folder; restore it from the backup", missing);
        }
    }
}
