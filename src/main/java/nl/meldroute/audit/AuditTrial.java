package nl.meldroute.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.meldroute.audit.rules.Assessment;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.Examination;
import nl.meldroute.audit.rules.Note;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.audit.store.Chain;
import nl.meldroute.database.ActingDatabase;
import nl.meldroute.database.KeyFile;
import nl.meldroute.kernel.Acting;
import nl.meldroute.kernel.Purpose;

/** Proves the audit of a database that was restored. */
public final class AuditTrial {
    private AuditTrial() {}

    /**
     * How it ended.
     *
     * @param code that of {@code bin/audit verify}: 0 where all is well
     */
    public record Verdict(int code, String sentence) {}

    /** The text of the newest checkpoint here that covers no more rows than these; empty where there is none. */
    public static Optional<String> newest(Path folder, long rows) throws IOException {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        Optional<Path> newest = Optional.empty();
        for (Path file : new Checkpoints(folder).files()) {
            if (read(file).filter(found -> found.size() <= rows).isPresent()) {
                newest = Optional.of(file);
            }
        }
        return newest.isPresent() ? Optional.of(Files.readString(newest.get())) : Optional.empty();
    }

    /**
     * Goes through all rows, and compares them with the checkpoint that lay beside them.
     *
     * @param anyOrder whether days may be in any order, as in a demo
     */
    public static Verdict verify(ActingDatabase database, KeyFile keyFile, Optional<String> note, boolean anyOrder) {
        NoteSigner signer = AuditConfiguration.auditSigner(keyFile);
        List<Checkpoint> known = new ArrayList<>();
        if (note.isPresent()) {
            Optional<Checkpoint> signed = Note.read(note.get())
                    .filter(read -> read.signedBy(signer.key()))
                    .flatMap(read -> Checkpoint.read(read.text()));
            if (signed.isEmpty()) {
                return said(new Assessment(
                        Assessment.Code.BAD_SIGNATURE, "The checkpoint in the backup is not of this installation."));
            }
            known.add(signed.get());
        }
        Examination examination = new Examination(known);
        database.as(Acting.nobody(Purpose.OVERSIGHT), () -> {
            new Chain(database.client()).each(examination::add);
            return examination;
        });
        return said(anyOrder ? examination.verdictInAnyOrder() : examination.verdict());
    }

    private static Verdict said(Assessment assessment) {
        return new Verdict(assessment.code().exit(), assessment.sentence());
    }

    private static Optional<Checkpoint> read(Path file) throws IOException {
        return Note.read(new String(Files.readAllBytes(file), StandardCharsets.UTF_8))
                .flatMap(note -> Checkpoint.read(note.text()));
    }
}
