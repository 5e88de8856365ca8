package nl.meldroute.vault.offline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import nl.meldroute.vault.rules.RecoverySet.Size;
import nl.meldroute.vault.rules.RecoveryTrial;

/**
 * The recovery set of the vault, on a machine without a network. A private key and a code are in the memory of this one program
 * and on paper, never in a file.
 */
public final class VaultCommand {
    private static final int DONE = 0;
    private static final int NOT_DONE = 1;
    private static final int USAGE = 2;
    private static final int LONGEST_FILE = 1_000_000;
    private static final String ENGLISH = "--english";
    private static final List<String> YES = List.of("ja", "yes");
    private final Talk talk;
    private final Clock clock;

    private VaultCommand(Talk talk, Clock clock) {
        this.talk = talk;
        this.clock = clock;
    }

    public static void main(String[] arguments) {
        List<String> words = new ArrayList<>(List.of(arguments));
        Locale locale = words.remove(ENGLISH) ? Locale.ENGLISH : Locale.of("nl");
        Talk talk = new Talk(locale, System.in, utf8(System.out), utf8(System.err));
        System.exit(new VaultCommand(talk, Clock.systemUTC()).run(words));
    }

    /** Ends with 0 when it was done, 1 when it could not be and nothing was changed, 2 when it was called wrongly. */
    private int run(List<String> words) {
        try {
            return switch (words.isEmpty() ? "" : words.getFirst()) {
                case "make" -> words.size() == 4 ? make(words.get(1), words.get(2), words.get(3)) : usage();
                case "try" -> words.size() == 2 ? attempt(words.get(1)) : usage();
                case "recover" -> words.size() == 3 ? recover(words.get(1), words.get(2)) : usage();
                default -> usage();
            };
        } catch (FileAlreadyExistsException there) {
            return not("vault.offline.there", there.getFile());
        } catch (IOException | InvalidPathException unusable) {
            return not("vault.offline.unusable", String.valueOf(unusable.getMessage()));
        }
    }

    private int make(String size, String municipality, String file) throws IOException {
        Optional<Size> wanted = Size.of(size);
        if (wanted.isEmpty() || municipality.isBlank()) {
            return usage();
        }
        RecoverySet.Made made = RecoverySet.make(municipality.strip(), wanted.get(), today());
        write(file, made.set().print());
        return printed(made, file) ? done("vault.offline.made", file, made.set().mark()) : NOT_DONE;
    }

    /** The papers; without them the file would be of a set that nobody can open, so it goes. */
    private boolean printed(RecoverySet.Made made, String file) throws IOException {
        new Papers(talk).print(made);
        if (talk.papersFailed()) {
            Files.delete(Path.of(file));
            talk.say("vault.offline.not-printed");
            return false;
        }
        return true;
    }

    private int attempt(String file) throws IOException {
        String text = read(file);
        Optional<RecoverySet> set = RecoverySet.read(text);
        if (set.isPresent()) {
            return opened(set.get()).isPresent() ? done("vault.offline.opens") : NOT_DONE;
        }
        Optional<RecoveryTrial> trial = RecoveryTrial.read(text);
        if (trial.isEmpty()) {
            return not("vault.offline.no-trial", file);
        }
        Optional<byte[]> privateKey = opened(trial.get().set());
        if (privateKey.isEmpty()) {
            return NOT_DONE;
        }
        try {
            return done("vault.offline.tried", trial.get().word(privateKey.get()));
        } catch (BrokenSeal altered) {
            return not("vault.offline.altered", file);
        } finally {
            Arrays.fill(privateKey.get(), (byte) 0);
        }
    }

    private int recover(String file, String answer) throws IOException {
        Optional<RecoveryRequest> request = RecoveryRequest.read(read(file));
        if (request.isEmpty()) {
            return not("vault.offline.no-request", file);
        }
        if (Files.exists(Path.of(answer))) {
            throw new FileAlreadyExistsException(answer);
        }
        String sure = talk.ask("vault.offline.compare", request.get().checkCode());
        if (!YES.contains(sure.toLowerCase(Locale.ROOT))) {
            return not("vault.offline.not-compared");
        }
        Optional<byte[]> privateKey = opened(request.get().set());
        if (privateKey.isEmpty()) {
            return NOT_DONE;
        }
        try {
            return answered(request.get(), privateKey.get(), answer);
        } catch (BrokenSeal | IllegalArgumentException altered) {
            return not("vault.offline.altered", file);
        } finally {
            Arrays.fill(privateKey.get(), (byte) 0);
        }
    }

    private int answered(RecoveryRequest request, byte[] privateKey, String file) throws IOException {
        RecoverySet present = request.set();
        RecoverySet.Made next = RecoverySet.make(present.municipality(), present.size(), today());
        write(file, request.answer(privateKey, next.set()).print());
        return printed(next, file)
                ? done("vault.offline.recovered", file, next.set().mark())
                : NOT_DONE;
    }

    /** Asks for codes until a line stays empty, or everybody typed one; says what is wrong with them. */
    private Optional<byte[]> opened(RecoverySet set) {
        talk.say("vault.offline.set", set.municipality(), set.mark(), set.size().needed());
        List<String> codes = new ArrayList<>();
        String code = talk.ask("vault.offline.code", 1);
        while (!code.isEmpty()) {
            codes.add(code);
            code = codes.size() < set.size().keepers() ? talk.ask("vault.offline.code", codes.size() + 1) : "";
        }
        return switch (set.open(codes)) {
            case Opening.Opened(byte[] privateKey) -> Optional.of(privateKey);
            case Opening.TooFew(int needed, int given) -> wrong("vault.offline.too-few", needed, given);
            case Opening.Mistyped(int place) -> wrong("vault.offline.mistyped", place);
            case Opening.Repeated(int number) -> wrong("vault.offline.repeated", number);
            case Opening.OfAnotherSet(int place) -> wrong("vault.offline.another-set", place);
            case Opening.NotTheseCodes _ -> wrong("vault.offline.not-these");
        };
    }

    private Optional<byte[]> wrong(String key, Object... words) {
        talk.say(key, words);
        return Optional.empty();
    }

    private int done(String key, Object... words) {
        talk.say(key, words);
        return DONE;
    }

    private int not(String key, Object... words) {
        talk.say(key, words);
        return NOT_DONE;
    }

    private int usage() {
        talk.say("vault.offline.usage");
        talk.say("vault.offline.usage.make");
        talk.say("vault.offline.usage.try");
        talk.say("vault.offline.usage.recover");
        return USAGE;
    }

    private static String read(String file) throws IOException {
        Path path = Path.of(file);
        return Files.size(path) > LONGEST_FILE ? "" : new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
    }

    private static void write(String file, String text) throws IOException {
        Files.writeString(Path.of(file), text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Amsterdam"));
    }

    private static PrintStream utf8(PrintStream stream) {
        return new PrintStream(stream, true, StandardCharsets.UTF_8);
    }
}
