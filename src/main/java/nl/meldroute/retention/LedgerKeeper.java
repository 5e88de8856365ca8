package nl.meldroute.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.meldroute.audit.Destructions;
import nl.meldroute.database.KeyFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Keeps the list of what was destroyed beside the audit, from which it is written: a stop in between leaves nothing out. What the
 * list has and the audit has not was brought back by a backup; it is destroyed again before anybody comes in.
 */
@Component
class LedgerKeeper implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(LedgerKeeper.class);
    private final Ledger ledger;
    private final Destructions audit;
    private final DestroyedAgain again;
    /** Up to which row of the audit all is on the list. */
    private long row;

    LedgerKeeper(
            @Value("${meldroute.audit.checkpoints}") Path folder,
            KeyFile keyFile,
            Destructions audit,
            DestroyedAgain again) {
        this.ledger = new Ledger(folder, keyFile);
        this.audit = audit;
        this.again = again;
    }

    /** Before the product answers. */
    @Override
    public void afterSingletonsInstantiated() {
        replay();
    }

    /** Destroys again what came back; how much that was. */
    int replay() {
        try {
            Ledger.Content content = ledger.read();
            if (content.strange() > 0) {
                LOG.error(
                        "{} lines of the list of what was destroyed were not written by this product, and are not followed",
                        content.strange());
            }
            List<Destroyed> back = cameBack(content.lines());
            back.forEach(again::destroy);
            if (!back.isEmpty()) {
                LOG.warn("A backup brought back what was destroyed; {} times it was destroyed again", back.size());
            }
            return back.size();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Writes what the audit has and the list has not. Throws where that can't be: then nothing more is to be destroyed. */
    synchronized void write() {
        List<Destructions.Done> done = audit.after(row, Destroyed.ACTS);
        try {
            ledger.add(done.stream()
                    .map(one -> new Destroyed(one.on(), one.act(), one.signal()))
                    .distinct()
                    .toList());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        row = done.isEmpty() ? row : done.getLast().row();
    }

    private List<Destroyed> cameBack(List<Destroyed> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<String, LocalDate> known = new HashMap<>();
        audit.last(lines.stream().map(Destroyed::signal).distinct().toList(), Destroyed.ACTS)
                .forEach(done -> known.put(done.act() + done.signal(), done.on()));
        return lines.stream()
                .filter(line -> known.getOrDefault(line.act() + line.signal(), LocalDate.MIN)
                        .isBefore(line.on()))
                .toList();
    }
}
