package nl.meldroute.backup;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nl.meldroute.backup.rules.Manifest;
import nl.meldroute.database.KeyFile;
import nl.meldroute.database.TrialDatabases;
import nl.meldroute.kernel.StartRefused;
import org.springframework.beans.BeansException;
import org.springframework.dao.DataAccessException;

/** Makes a backup, puts one back, and tries whether that works; the number with which it ends tells programs how it went. */
public final class BackupCommand {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int USAGE = 64;
    private static final String ENGLISH = "--english";
    private static final String IDENTITY = "--identity";
    private final Talk talk;
    private final Clock clock;

    private BackupCommand(Talk talk, Clock clock) {
        this.talk = talk;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        Locale locale = words.remove(ENGLISH) ? Locale.ENGLISH : Locale.of("nl");
        Talk talk = new Talk(locale, new PrintStream(System.out, true, StandardCharsets.UTF_8), Typing.here());
        System.exit(new BackupCommand(talk, Clock.systemUTC()).run(words));
    }

    /** Ends with 0 when it was done, 1 when it could not be, 2 to 5 and 7 where a drill failed, 6 where no envelope was opened in it, 64 when it was called wrongly. */
    int run(List<String> words) {
        try {
            return act(words);
        } catch (Refused refused) {
            talk.say(refused.key(), refused.words());
        } catch (FileAlreadyExistsException there) {
            talk.say("backup.there", there.getFile());
        } catch (NoSuchFileException absent) {
            talk.say("backup.absent", absent.getFile());
        } catch (IOException | UncheckedIOException | InvalidPathException unusable) {
            talk.say("backup.unusable", String.valueOf(unusable.getMessage()));
        } catch (StartRefused | BeansException | DataAccessException refused) {
            talk.pass(sentence(refused));
        }
        return NOT_DONE;
    }

    private int act(List<String> words) throws IOException {
        String word = words.isEmpty() ? "" : words.getFirst();
        if (word.equals("backup") && words.size() == 1) {
            return make();
        }
        if (word.equals("backup") && words.size() == 3 && words.get(1).equals("key")) {
            return key(Path.of(words.get(2)));
        }
        if (word.equals("restore") && words.size() == 4 && words.get(2).equals(IDENTITY)) {
            return restore(Path.of(words.get(1)), Path.of(words.get(3)));
        }
        if (word.equals("restore")
                && words.size() == 5
                && words.get(1).equals("drill")
                && words.get(3).equals(IDENTITY)) {
            return drill(Path.of(words.get(2)), Path.of(words.get(4)));
        }
        return usage();
    }

    private int usage() {
        talk.say("backup.usage");
        talk.say("backup.usage.make");
        talk.say("backup.usage.key");
        talk.say("backup.usage.restore");
        talk.say("backup.usage.drill");
        talk.say("backup.usage.ends");
        talk.say("backup.usage.drilled");
        talk.say("backup.usage.vault");
        return USAGE;
    }

    private int make() throws IOException {
        try (Installed product = new Installed()) {
            KeyFile keyFile = product.keyFile();
            BackupSettings settings = product.get(BackupSettings.class);
            Making.Made made =
                    new Making(product.database(), keyFile, product.places(), settings, clock).make(product.version());
            Manifest manifest = made.manifest();
            talk.say(
                    "backup.made",
                    made.file(),
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.files().size());
            return DONE;
        }
    }

    /** A key pair, on a machine that needs no network; only the public half goes to the product. */
    private int key(Path file) throws IOException {
        Age.Pair pair = Age.make();
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(
                file, "# public key: %s%n%s%n".formatted(pair.recipient(), pair.identity()), StandardOpenOption.WRITE);
        talk.say("backup.key", file, pair.recipient());
        return DONE;
    }

    private int restore(Path file, Path identity) throws IOException {
        try (Installed product = new Installed()) {
            Unpacking backup = new Unpacking(file, identity(identity), product.keyFile());
            Manifest manifest =
                    new Restoring(product.database(), product.places().files()).restore(backup);
            talk.say(
                    "backup.restored",
                    talk.moment(manifest.at()),
                    manifest.tables().size(),
                    manifest.rows(),
                    manifest.files().size());
            talk.say(
                    product.ledger().there() ? "backup.ledger" : "backup.no-ledger",
                    product.places().proof());
            return DONE;
        }
    }

    private int drill(Path file, Path identity) throws IOException {
        try (Installed product = new Installed()) {
            LocalDate day = LocalDate.ofInstant(clock.instant(), Talk.ZONE);
            talk.say("backup.drill.begin", talk.day(day), file);
            Unpacking backup = new Unpacking(file, identity(identity), product.keyFile());
            Drill.Outcome outcome = new Drill(
                            product.get(TrialDatabases.class),
                            product.keyFile(),
                            product.ledger(),
                            product.demo(),
                            talk)
                    .run(backup);
            if (outcome.restores()) {
                mark(product, day, outcome == Drill.Outcome.PASSED);
            }
            return outcome.exit();
        }
    }

    private void mark(Installed product, LocalDate day, boolean vault) throws IOException {
        talk.say(vault ? "backup.drill.passed" : "backup.drill.half");
        Path file = product.get(BackupSettings.class).drilled();
        if (file != null) {
            DrillMark mark = new DrillMark(product.keyFile());
            mark.write(file, mark.after(file, day, vault));
            talk.say("backup.drill.marked", file);
        }
    }

    private static String identity(Path file) throws IOException {
        return Age.identity(Files.readString(file)).orElseThrow(() -> new Refused("backup.no-identity", file));
    }

    /** What an operator can do about it; the chain of causes above it helps nobody. */
    private static String sentence(Throwable refused) {
        for (Throwable cause = refused; cause != null; cause = cause.getCause()) {
            if (cause instanceof StartRefused) {
                return String.valueOf(cause.getMessage());
            }
        }
        return String.valueOf(refused.getMessage());
    }
}
