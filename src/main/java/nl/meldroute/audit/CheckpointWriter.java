package nl.meldroute.audit;

import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.audit.rules.Tree;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.StartRefused;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Signs, every quarter of an hour in which something was added, how many rows the audit has and what is in them, and writes
 * that outside the database: who changes rows afterwards can't make it fit. It compares all rows with
 * what was signed before each time, not only the new ones.
 */
@Component
class CheckpointWriter {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointWriter.class);
    private static final String UNWRITABLE =
            "The folder of checkpoints %s can't be written; see that it can be (MELDROUTE_AUDIT_CHECKPOINTS).";

    private final Checkpoints checkpoints;
    private final NoteSigner signer;
    private final Chain chain;
    private final ActingDatabase database;
    private final Clock clock;
    private volatile Went went = Went.WELL;
    /** How many rows there were the last time. */
    private long signed;

    private volatile @Nullable Instant compared;

    CheckpointWriter(AuditSettings settings, NoteSigner signer, Chain chain, ActingDatabase database, Clock clock) {
        this.checkpoints = new Checkpoints(folder(settings.checkpoints()));
        this.signer = signer;
        this.chain = chain;
        this.database = database;
        this.clock = clock;
    }

    /** How the last one went. */
    enum Went {
        WELL,
        /** It could not be written. */
        UNWRITTEN,
        /** The audit is not the one that was signed before. */
        OTHER
    }

    Went went() {
        return went;
    }

    /** When all rows were compared with what was signed before; empty where that was not done since the start. */
    Optional<Instant> compared() {
        return Optional.ofNullable(compared);
    }

    /** Writes what is there now, where something was added since. */
    @Scheduled(fixedRateString = "PT15M", initialDelayString = "PT16M")
    @PreDestroy
    synchronized void write() {
        try {
            database.as(Acting.nobody(Purpose.OVERSIGHT), () -> {
                if (chain.last() != signed || went == Went.UNWRITTEN) {
                    sign();
                }
                return went;
            });
        } catch (UncheckedIOException unwritten) {
            went = Went.UNWRITTEN;
            LOG.error("A checkpoint of the audit could not be written to {}", checkpoints.folder(), unwritten);
        }
    }

    /** Puts aside what was signed of rows that are not these, in a folder of this name beside them; what fits is signed anew. */
    synchronized void setAside(String name) {
        database.as(Acting.nobody(Purpose.OVERSIGHT), () -> {
            Set<Long> sizes = checkpoints.namesBySize().keySet();
            Set<String> fitting = new HashSet<>();
            Tree tree = new Tree();
            chain.hashes(hash -> {
                tree.add(hash);
                if (sizes.contains(tree.size())) {
                    fitting.add(Checkpoints.name(checkpoint(tree)));
                }
            });
            checkpoints.setAside(name, fitting);
            sign();
            return went;
        });
    }

    private void sign() {
        Map<Long, Set<String>> before = checkpoints.namesBySize();
        Tree tree = new Tree();
        boolean[] same = {true};
        chain.hashes(hash -> {
            tree.add(hash);
            Set<String> names = before.remove(tree.size());
            same[0] &= names == null || names.equals(Set.of(Checkpoints.name(checkpoint(tree))));
        });
        if (tree.size() > 0) {
            Checkpoint now = checkpoint(tree);
            checkpoints.write(signer.sign(now.text()), now);
        }
        signed = tree.size();
        compared = clock.instant();
        went = same[0] && before.isEmpty() ? Went.WELL : Went.OTHER;
        if (went == Went.OTHER) {
            LOG.error("The audit is not the one over which checkpoints were signed before: run bin/audit verify");
        }
    }

    private Checkpoint checkpoint(Tree tree) {
        return new Checkpoint(signer.key().name(), tree.size(), tree.root());
    }

    private static Path folder(Path folder) {
        try {
            Files.createDirectories(folder);
        } catch (IOException unmakable) {
            throw new StartRefused(UNWRITABLE.formatted(folder), unmakable);
        }
        if (!Files.isWritable(folder)) {
            throw new StartRefused(UNWRITABLE.formatted(folder));
        }
        return folder;
    }
}
