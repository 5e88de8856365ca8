package nl.meldroute.vault.offline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.Hpke;
import nl.meldroute.vault.rules.RecoveryAnswer;
import nl.meldroute.vault.rules.RecoveryRequest;
import nl.meldroute.vault.rules.RecoverySet;
import nl.meldroute.vault.rules.RecoveryTrial;
import nl.meldroute.vault.rules.VaultKey;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as it is typed, in a process of its own that knows no Spring and no database. */
@DisplayName("Lezing I-11: de sleutelceremonie op een computer zonder netwerk, met het echte bin/vault")
class VaultCommandTest {
    private static final Pattern CODE = Pattern.compile("(?m)^Code: ([0-9A-Z ]{32})$");
    private static final Pattern WORD = Pattern.compile("[0-9A-Z]{4} [0-9A-Z]{4}(?= *$)", Pattern.MULTILINE);
    private static final Pattern NEEDED =
            Pattern.compile("classes$|/(tink|gson|protobuf-java|jspecify|bcprov-jdk18on|errorprone|error_prone)[^/]*$");

    @TempDir
    Path folder;

    private List<String> codes = List.of();

    /** What a run left behind. */
    private record Ended(int exit, String papers, String said) {
        List<String> codes() {
            return CODE.matcher(papers).results().map(found -> found.group(1)).toList();
        }
    }

    private Ended vault(List<String> typed, String... words) {
        try {
            return vault(Files.createTempFile(folder, "papers", "").toFile(), typed, words);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private Ended vault(File papers, List<String> typed, String... words) {
        try {
            Path said = Files.createTempFile(folder, "said", "");
            ProcessBuilder builder = new ProcessBuilder(
                    Stream.concat(Stream.of("bin/vault"), Stream.of(words)).toList());
            builder.redirectOutput(papers).redirectError(said.toFile());
            builder.environment().put("MELDROUTE_JDK", System.getProperty("java.home"));
            builder.environment().put("MELDROUTE_CLASSES", classes());
            Process process = builder.start();
            process.getOutputStream().write((String.join("\n", typed) + "\n").getBytes(StandardCharsets.UTF_8));
            process.getOutputStream().close();
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new Ended(
                    process.exitValue(),
                    papers.isFile() ? Files.readString(papers.toPath()) : "",
                    Files.readString(said));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Without Spring, without a database: it could not even use them. */
    private static String classes() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(path -> !path.contains("test-classes"))
                .filter(path -> NEEDED.matcher(path).find())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    private String read(String name) {
        try {
            return Files.readString(folder.resolve(name));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void write(String name, String text) {
        try {
            Files.writeString(folder.resolve(name), text);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private RecoverySet set() {
        return RecoverySet.read(read("set.txt")).orElseThrow();
    }

    @BeforeEach
    void a_set_is_made() {
        Ended made = vault(List.of(), "make", "2-of-3", "Zandhoven", path("set.txt"));
        assertThat(made.exit()).as(made.said()).isZero();
        codes = made.codes();
        assertThat(codes).hasSize(3).doesNotHaveDuplicates();
        assertThat(made.papers().split("\f"))
                .hasSize(3)
                .allSatisfy(paper -> assertThat(paper)
                        .contains("Gemeente: Zandhoven", "Kenmerk van de set: " + set().mark(), "2 van de 3 codes"));
        assertThat(made.said()).contains(set().mark());
        assertThat(read("set.txt") + made.said()).doesNotContain(codes);
    }

    @Test
    void a_new_holder_gets_the_vault_and_the_keepers_new_papers() {
        Hpke.Pair vault = Hpke.Pair.random();
        Hpke.Pair newcomer = Hpke.Pair.random();
        UUID account = RandomIds.next();
        VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", vault.publicKey());
        RecoveryRequest.Wrapped wrapped = new RecoveryRequest.Wrapped(key, key.wrapFor(set(), vault.privateKey()));
        RecoveryRequest request = new RecoveryRequest(set(), account, newcomer.publicKey(), Map.of(key.id(), wrapped));
        write("request.txt", request.print());

        Ended notCompared = vault(List.of("nee"), "recover", path("request.txt"), path("answer.txt"));
        assertThat(notCompared.exit()).isEqualTo(1);
        assertThat(notCompared.said()).contains(request.checkCode(), "De controlecode is niet vergeleken.");
        assertThat(folder.resolve("answer.txt")).doesNotExist();

        Ended ended =
                vault(List.of("ja", codes.get(2), codes.get(0)), "recover", path("request.txt"), path("answer.txt"));
        assertThat(ended.exit()).as(ended.said()).isZero();
        RecoveryAnswer answer = RecoveryAnswer.read(read("answer.txt")).orElseThrow();
        assertThat(answer.open(set().id(), newcomer.privateKey()).get(key.id())).isEqualTo(vault.privateKey());
        assertThat(ended.codes()).hasSize(3).doesNotContainAnyElementsOf(codes);
        assertThat(ended.said()).contains(answer.next().mark());
        assertThat(answer.next().open(ended.codes())).isInstanceOf(RecoverySet.Opening.Opened.class);
        assertThat(answer.next().open(codes)).isEqualTo(new RecoverySet.Opening.OfAnotherSet(1));
    }

    @Test
    void a_trial_gives_the_word_and_opens_nothing() {
        RecoveryTrial.Made made = RecoveryTrial.make(set());
        write("trial.txt", made.trial().print());
        Ended ended = vault(List.of(codes.get(1), codes.get(2)), "try", path("trial.txt"));
        assertThat(ended.exit()).as(ended.said()).isZero();
        String word = WORD.matcher(ended.said())
                .results()
                .reduce((_, last) -> last)
                .orElseThrow()
                .group();
        assertThat(RecoveryTrial.mark(word)).isEqualTo(made.mark());
        assertThat(ended.papers()).isEmpty();
    }

    @Test
    void right_after_it_was_made_the_keepers_can_try_their_codes() {
        Ended ended = vault(List.of(codes.get(0), codes.get(2)), "try", path("set.txt"));
        assertThat(ended.said()).contains("De codes passen bij deze set.");
        assertThat(ended.exit()).isZero();
        assertThat(vault(List.of(codes.get(0)), "try", path("set.txt")).exit()).isEqualTo(1);
    }

    @Test
    void without_its_papers_no_set_is_left() {
        Ended ended = vault(new File("/dev/full"), List.of(), "make", "2-of-3", "Zandhoven", path("lost.txt"));
        assertThat(ended.exit()).isEqualTo(1);
        assertThat(ended.said()).contains("De bladen konden niet worden geprint of bewaard.");
        assertThat(folder.resolve("lost.txt")).doesNotExist();
    }

    @Test
    void each_wrong_code_has_a_sentence_of_its_own() {
        write("trial.txt", RecoveryTrial.make(set()).trial().print());
        Ended older = vault(List.of(), "make", "2-of-3", "Zandhoven", path("older.txt"));
        String one = codes.getFirst();
        String flipped =
                (one.charAt(6) == '7' ? one.substring(0, 6) + "8" : one.substring(0, 6) + "7") + one.substring(7);
        Map<String, List<String>> wrong = Map.of(
                "Er zijn 2 codes nodig. U gaf er 0.", List.of(),
                "Er zijn 2 codes nodig. U gaf er 1.", List.of(one),
                "Code 2 is niet goed getypt.", List.of(codes.get(1), flipped),
                "De code van bewaarder 1 staat er twee keer.", List.of(one, one),
                "Code 1 hoort bij een andere set, misschien een oude.",
                        List.of(older.codes().getFirst(), one));
        wrong.forEach((sentence, typed) -> {
            Ended ended = vault(typed, "try", path("trial.txt"));
            assertThat(ended.said()).contains(sentence, "Er is niets geopend en niets veranderd.");
            assertThat(ended.exit()).isEqualTo(1);
            assertThat(ended.said()).doesNotContain(codes).doesNotContain(flipped);
        });
    }

    @Test
    void a_file_that_is_there_is_never_written_over_and_another_file_is_told() {
        String before = read("set.txt");
        Ended again = vault(List.of(), "make", "2-of-3", "Zandhoven", path("set.txt"));
        assertThat(again.exit()).isEqualTo(1);
        assertThat(again.said()).contains("Er is al een bestand");
        assertThat(again.papers()).isEmpty();
        assertThat(read("set.txt")).isEqualTo(before);
        write("strange.txt", "iets anders");
        assertThat(vault(List.of(), "try", path("strange.txt")).said()).contains("geen bestand om de set te proberen");
        assertThat(vault(List.of(), "recover", path("set.txt"), path("new.txt")).said())
                .contains("geen verzoek om herstel");
        assertThat(vault(List.of(), "try", path("absent.txt")).said()).contains("kan niet worden gelezen");
    }

    @Test
    void a_command_that_is_not_understood_says_how() {
        for (String[] words : List.of(
                new String[] {},
                new String[] {"make", "1-of-3", "Zandhoven", path("x.txt")},
                new String[] {"make", "2-of-3"},
                new String[] {"open"})) {
            Ended ended = vault(List.of(), words);
            assertThat(ended.exit()).as(String.join(" ", words)).isEqualTo(2);
            assertThat(ended.said()).contains("bin/vault make 2-of-3");
        }
        assertThat(vault(List.of(), "--english").said()).contains("makes a recovery set");
    }
}
