package nl.meldroute.backup;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.audit.AuditTrial;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.backup.rules.Part;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.StoredTable;
import nl.meldroute.database.TableReading;
import nl.meldroute.database.TrialDatabases;
import nl.meldroute.files.FilesTrial;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.kernel.StartRefused;
import nl.meldroute.privacy.Altered;
import nl.meldroute.privacy.CaseContent;
import nl.meldroute.retention.Destroyed;
import nl.meldroute.retention.Ledger;
import org.springframework.dao.DataAccessException;

/**
 * Restores a backup into a database of its own, looks whether everything is there and opens, and takes it away again. What
 * people work in is not touched.
 */
final class Drill {
    private final TrialDatabases databases;
    private final KeyFile keyFile;
    private final Ledger ledger;
    private final boolean demo;
    private final Talk talk;

    /**
     * In a demo or not.
     *
     * @param demo whether the past was invented: its days are on the audit in any order
     */
    Drill(TrialDatabases databases, KeyFile keyFile, Ledger ledger, boolean demo, Talk talk) {
        this.demo = demo;
        this.databases = databases;
        this.keyFile = keyFile;
        this.ledger = ledger;
        this.talk = talk;
    }

    /** How it ended, with the number that programs read. */
    enum Outcome {
        PASSED(0),
        /** Not a byte of it is to be trusted. */
        NOT_WHOLE(2),
        NOT_RESTORED(3),
        OTHER_AUDIT(4),
        DOES_NOT_OPEN(5),
        /** All of it went well, but nobody opened the vault: that part is still to be done. */
        VAULT_SHUT(6),
        WRONG_PASSPHRASE(7);

        private final int exit;

        Outcome(int exit) {
            this.exit = exit;
        }

        int exit() {
            return exit;
        }

        /** Whether the backup comes back. */
        boolean restores() {
            return this == PASSED || this == VAULT_SHUT;
        }
    }

    Outcome run(Unpacking backup) throws IOException {
        Manifest manifest;
        try {
            manifest = backup.verify();
        } catch (Refused altered) {
            return failed(Outcome.NOT_WHOLE, altered.key(), altered.words());
        }
        talk.say(
                "backup.drill.whole",
                talk.moment(manifest.at()),
                manifest.version(),
                manifest.parts().size());
        Path home = Files.createTempDirectory("meldroute-drill-");
        try (TrialDatabases.Trial trial = databases.start(home)) {
            return restored(backup, trial, home.resolve("files"));
        } finally {
            delete(home);
        }
    }

    private Outcome restored(Unpacking backup, TrialDatabases.Trial trial, Path files) throws IOException {
        Manifest manifest;
        try {
            manifest = new Restoring(trial.whole(), files).restore(backup);
        } catch (Refused refused) {
            return failed(Outcome.NOT_RESTORED, refused.key(), refused.words());
        } catch (StartRefused | DataAccessException unfit) {
            return failed(Outcome.NOT_RESTORED, "backup.drill.not-restored", String.valueOf(unfit.getMessage()));
        }
        Optional<String> other = otherRows(manifest, trial);
        if (other.isPresent()) {
            return failed(Outcome.NOT_RESTORED, "backup.rows", other.get());
        }
        talk.say(
                "backup.drill.restored",
                manifest.tables().size(),
                manifest.rows(),
                manifest.files().size());
        AuditTrial.Verdict audit =
                AuditTrial.verify(trial.product(), keyFile, Optional.ofNullable(manifest.checkpoint()), demo);
        if (audit.code() != 0) {
            return failed(Outcome.OTHER_AUDIT, "backup.drill.other-audit", audit.sentence());
        }
        talk.say("backup.drill.audit", manifest.rows("audit.entry"), manifest.checkpoint() == null ? 0 : 1);
        return opened(manifest, trial, files);
    }

    private Outcome opened(Manifest manifest, TrialDatabases.Trial trial, Path files) throws IOException {
        ActingDatabase product = trial.product();
        try {
            int signals = product.as(
                    Acting.nobody(Purpose.RECEIVING),
                    () -> CaseContent.restored(product, keyFile).opened());
            if (signals != manifest.rows("privacy.case_key")) {
                return failed(Outcome.DOES_NOT_OPEN, "backup.rows", "privacy.case_key");
            }
            talk.say("backup.drill.signals", signals);
        } catch (Altered shut) {
            return failed(Outcome.DOES_NOT_OPEN, "backup.drill.shut");
        }
        FilesTrial.Found found = FilesTrial.look(product, keyFile, files);
        if (found.broken() > 0 || found.missing() > 0) {
            return failed(Outcome.DOES_NOT_OPEN, "backup.drill.files-broken", found.missing(), found.broken());
        }
        talk.say("backup.drill.files", found.opened());
        Outcome vault = new VaultDrill(trial.everything(), talk).run(manifest.rows("vault.envelope"));
        if (!vault.restores()) {
            return ended(vault);
        }
        Outcome rest = destroyed(product);
        return rest == Outcome.PASSED ? vault : rest;
    }

    /** What was destroyed since goes from here as well, key by key; the product does the rest of it at its start. */
    private Outcome destroyed(ActingDatabase product) throws IOException {
        if (!ledger.there()) {
            talk.say("backup.drill.no-ledger");
            return Outcome.PASSED;
        }
        Ledger.Content content = ledger.read();
        if (content.strange() > 0) {
            return failed(Outcome.DOES_NOT_OPEN, "backup.drill.strange-ledger", content.strange());
        }
        Set<ReportId> gone = content.lines().stream()
                .filter(Destroyed::whole)
                .map(Destroyed::signal)
                .collect(Collectors.toSet());
        int back = product.as(
                Acting.nobody(Purpose.ERASING),
                () -> CaseContent.restored(product, keyFile).destroy(gone));
        talk.say("backup.drill.destroyed", gone.size(), back);
        return Outcome.PASSED;
    }

    /** The first table that has not as many rows as the list says, in a role that sees all. */
    private static Optional<String> otherRows(Manifest manifest, TrialDatabases.Trial trial) throws IOException {
        try (TableReading reading = trial.whole().read()) {
            List<StoredTable> tables = reading.tables();
            for (StoredTable table : tables) {
                if (reading.copy(table, OutputStream.nullOutputStream()) != manifest.rows(table.name())) {
                    return Optional.of(table.name());
                }
            }
            return tables.size() == manifest.tables().size() ? Optional.empty() : Optional.of(Part.TABLES);
        }
    }

    private Outcome failed(Outcome outcome, String key, Object... words) {
        talk.say(key, words);
        return ended(outcome);
    }

    /** What to do now that it failed. */
    private Outcome ended(Outcome outcome) {
        talk.say("backup.drill.failed");
        talk.say(
                switch (outcome) {
                    case OTHER_AUDIT -> "backup.drill.ask";
                    case WRONG_PASSPHRASE -> "backup.drill.retype";
                    default -> "backup.drill.again";
                });
        return outcome;
    }

    private static void delete(Path home) throws IOException {
        try (Stream<Path> all = Files.walk(home)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException left) {
                    throw new UncheckedIOException(left);
                }
            });
        }
    }
}
