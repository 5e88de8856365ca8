package nl.meldroute.audit.offline;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import nl.meldroute.audit.rules.Assessment;
import nl.meldroute.audit.rules.Assessment.Code;
import nl.meldroute.audit.rules.Checkpoint;
import nl.meldroute.audit.rules.Checkpoints;
import nl.meldroute.audit.rules.Examination;
import nl.meldroute.audit.rules.NoteKey;

/** Proves the audit, or says what is wrong with it: the number with which it ends tells programs which. */
public final class AuditCommand {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int USAGE = 64;
    private static final String EXPORT = "--export";
    private static final String CHECKPOINTS = "--checkpoints";
    private static final String PUBLIC_KEY = "--pubkey";
    private static final String STATE = "--state";
    private static final String DATABASE = "--db";
    private static final List<Form> FORMS = List.of(
            new Form("key", Set.of(), Set.of()),
            new Form("export", Set.of(EXPORT), Set.of()),
            new Form("verify", Set.of(), Set.of(DATABASE, CHECKPOINTS, PUBLIC_KEY)),
            new Form("verify", Set.of(EXPORT, CHECKPOINTS, PUBLIC_KEY), Set.of()),
            new Form("witness", Set.of(STATE, EXPORT, CHECKPOINTS, PUBLIC_KEY), Set.of()));

    private final PrintStream out;
    private final Clock clock;

    /** A way of calling it. */
    private record Form(String word, Set<String> needed, Set<String> allowed) {
        private boolean fits(String called, Set<String> options) {
            return called.equals(word)
                    && options.containsAll(needed)
                    && options.stream().allMatch(option -> needed.contains(option) || allowed.contains(option));
        }
    }

    AuditCommand(PrintStream out, Clock clock) {
        this.out = out;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new AuditCommand(out, Clock.systemUTC()).run(List.of(arguments)));
    }

    /** Ends with the number of the verdict, 1 when something could not be read or written, 64 when it was called wrongly. */
    int run(List<String> words) {
        Optional<Map<String, String>> options = options(words);
        if (options.isEmpty()) {
            out.println("""
                    usage: audit key
                           audit export --export FILE
                           audit verify [--db] [--checkpoints DIR] [--pubkey FILE]
                           audit verify --export FILE --checkpoints DIR --pubkey FILE
                           audit witness --state DIR --export FILE --checkpoints DIR --pubkey FILE
                    ends with: 0 all is well, 2 a row was altered, 3 rows were removed at the end, 4 there are two histories,
                               5 a signature is not of the key, 6 a row is missing or time goes back""");
            return USAGE;
        }
        try {
            return act(words.getFirst(), options.get());
        } catch (FileAlreadyExistsException there) {
            return failed(there.getFile() + " is there already, and is not written over.");
        } catch (NoSuchFileException absent) {
            return failed(absent.getFile() + " is not there.");
        } catch (IOException | UncheckedIOException | InvalidPathException unusable) {
            return failed(String.valueOf(unusable.getMessage()));
        } catch (Checkpoints.Unsigned unsigned) {
            return say(new Assessment(Code.BAD_SIGNATURE, String.valueOf(unsigned.getMessage())));
        }
    }

    private int act(String word, Map<String, String> options) throws IOException, Checkpoints.Unsigned {
        return switch (word) {
            case "key" -> key();
            case "export" -> export(Path.of(required(options, EXPORT)));
            case "witness" -> witness(options);
            default -> options.containsKey(EXPORT) ? verifyExport(options) : verifyDatabase(options);
        };
    }

    private int key() {
        try (ProductDatabase product = new ProductDatabase()) {
            out.println(product.key().line());
            return DONE;
        }
    }

    private int export(Path file) throws IOException {
        try (ProductDatabase product = new ProductDatabase()) {
            out.println("%d rows were written to %s.".formatted(product.export(file), file));
            return DONE;
        }
    }

    private int verifyDatabase(Map<String, String> options) throws IOException, Checkpoints.Unsigned {
        try (ProductDatabase product = new ProductDatabase()) {
            NoteKey key = options.containsKey(PUBLIC_KEY) ? key(options) : product.key();
            Path folder =
                    options.containsKey(CHECKPOINTS) ? Path.of(required(options, CHECKPOINTS)) : product.checkpoints();
            Examination examination = new Examination(new Checkpoints(folder).read(key));
            product.each(examination::add);
            return say(examination.verdict());
        }
    }

    private int verifyExport(Map<String, String> options) throws IOException, Checkpoints.Unsigned {
        List<Checkpoint> known = new Checkpoints(Path.of(required(options, CHECKPOINTS))).read(key(options));
        return say(examined(known, Path.of(required(options, EXPORT))).verdict());
    }

    private int witness(Map<String, String> options) throws IOException, Checkpoints.Unsigned {
        Witness witness = new Witness(Path.of(required(options, STATE)), key(options), clock);
        return say(witness.look(
                new Checkpoints(Path.of(required(options, CHECKPOINTS))),
                known -> examined(known, Path.of(required(options, EXPORT)))));
    }

    private static Examination examined(List<Checkpoint> known, Path export) throws IOException {
        Examination examination = new Examination(known);
        try (BufferedReader lines = Files.newBufferedReader(export)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                examination.add(line);
            }
        }
        return examination;
    }

    private static NoteKey key(Map<String, String> options) throws IOException {
        Path file = Path.of(required(options, PUBLIC_KEY));
        return NoteKey.read(Files.readString(file)).orElseThrow(() -> new IOException(file + " is no public key."));
    }

    private int say(Assessment verdict) {
        out.println(verdict.sentence());
        return verdict.code().exit();
    }

    private int failed(String why) {
        out.println(why);
        return NOT_DONE;
    }

    private static String required(Map<String, String> options, String name) {
        return Objects.requireNonNull(options.get(name), name);
    }

    /** The options by name; empty where the words are not understood. */
    private static Optional<Map<String, String>> options(List<String> words) {
        Map<String, String> options = new HashMap<>();
        Iterator<String> rest = words.stream().skip(1).iterator();
        while (rest.hasNext()) {
            String name = rest.next();
            if (name.equals(DATABASE)) {
                options.put(name, "");
            } else if (rest.hasNext()) {
                options.put(name, rest.next());
            } else {
                return Optional.empty();
            }
        }
        String word = words.isEmpty() ? "" : words.getFirst();
        return Optional.of(options).filter(read -> FORMS.stream().anyMatch(form -> form.fits(word, read.keySet())));
    }
}
