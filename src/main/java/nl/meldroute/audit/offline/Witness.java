package nl.meldroute.audit.offline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import nl.meldroute.audit.rules.Assessment;
import nl.meldroute.audit.rules.Assessment.Code;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.Checkpoints.Signed;
import nl.meldroute.audit.rules.Examination;
import nl.meldroute.audit.rules.NoteKey;
import nl.meldroute.audit.rules.NoteSigner;
import nl.meldroute.kernel.RandomIds;

/**
 * Who looks from elsewhere, on a machine that no administrator of the product comes to. Remembers the last checkpoint it saw,
 * refuses one that does not go on from there, and signs the one that does with a key of its own.
 */
final class Witness {
    private static final int SEED_BYTES = 32;
    private static final String SEED = "key";
    private static final String WHOSE = "audit.pub";
    private static final String LAST = "last.note";
    private final Path state;
    private final NoteKey key;
    private final NoteSigner signer;
    private final Clock clock;

    Witness(Path state, NoteKey key, Clock clock) throws IOException {
        this.state = Files.createDirectories(state);
        this.key = key;
        this.clock = clock;
        this.signer = NoteSigner.of("meldroute.witness", NoteKey.COSIGNS, seed(state.resolve(SEED)));
        Files.writeString(state.resolve("witness.pub"), signer.key().line() + "\n");
    }

    /** Goes through an export with these checkpoints. */
    interface Examining {
        Examination with(List<Checkpoint> known) throws IOException;
    }

    Assessment look(Checkpoints folder, Examining examining) throws IOException, Checkpoints.Unsigned {
        Path whose = state.resolve(WHOSE);
        if (Files.exists(whose) && !Files.readString(whose).strip().equals(key.line())) {
            return new Assessment(
                    Code.BAD_SIGNATURE, "The first time the public key was another one: ask why it changed.");
        }
        List<Path> files = folder.files();
        List<Checkpoint> known = new ArrayList<>(folder.read(key));
        if (files.isEmpty()) {
            throw new IOException("There is no checkpoint in " + folder.folder());
        }
        Optional<Signed> last = last();
        last.map(Signed::checkpoint).ifPresent(known::add);
        long newest = known.get(files.size() - 1).size();
        if (last.isPresent() && newest < last.get().checkpoint().size()) {
            return new Assessment(
                    Code.TRUNCATED,
                    "The newest checkpoint is over %d rows, and the last one seen here was over %d."
                            .formatted(newest, last.get().checkpoint().size()));
        }
        Assessment verdict = examining.with(known).verdict();
        if (verdict.code() == Code.OK) {
            Files.writeString(whose, key.line() + "\n");
            keep(Checkpoints.read(files.getLast(), key).orElseThrow());
        }
        return verdict;
    }

    private Optional<Signed> last() throws IOException, Checkpoints.Unsigned {
        Path last = state.resolve(LAST);
        if (!Files.exists(last)) {
            return Optional.empty();
        }
        Optional<Signed> read =
                Checkpoints.read(last, key).filter(seen -> seen.note().signedBy(signer.key()));
        if (read.isEmpty()) {
            throw new Checkpoints.Unsigned(last);
        }
        return read;
    }

    private void keep(Signed newest) throws IOException {
        Path seen = Files.createDirectories(state.resolve("seen"));
        String note = signer.cosign(newest.note(), clock.instant()).print();
        Path next = state.resolve(LAST + ".new");
        Files.writeString(next, note, StandardCharsets.UTF_8);
        Files.move(next, state.resolve(LAST), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Path copy = seen.resolve(Checkpoints.name(newest.checkpoint()));
        if (!Files.exists(copy)) {
            Files.writeString(copy, note, StandardOpenOption.CREATE_NEW);
        }
    }

    private static byte[] seed(Path file) throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, HexFormat.of().formatHex(RandomIds.bytes(SEED_BYTES)) + "\n");
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }
}
