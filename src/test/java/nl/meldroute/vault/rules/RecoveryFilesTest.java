package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import nl.meldroute.vault.rules.RecoverySet.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading I-11: what goes to the machine without a network and back is of no use to whoever carries it")
class RecoveryFilesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 29);
    private final RecoverySet.Made present = RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, TODAY);
    private final RecoverySet.Made next = RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, TODAY);
    private final Hpke.Pair vault = Hpke.Pair.random();
    private final Hpke.Pair newcomer = Hpke.Pair.random();
    private final UUID account = RandomIds.next();
    private final VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", vault.publicKey());

    private RecoveryRequest request(VaultKey of) {
        byte[] sealed = of.wrapFor(present.set(), vault.privateKey());
        RecoveryRequest made = new RecoveryRequest(
                present.set(), account, newcomer.publicKey(), Map.of(of.id(), new RecoveryRequest.Wrapped(of, sealed)));
        return RecoveryRequest.read(made.print()).orElseThrow();
    }

    private byte[] opened() {
        List<String> codes =
                present.codes().stream().limit(2).map(KeeperCode::print).toList();
        return ((Opening.Opened) present.set().open(codes)).privateKey();
    }

    private RecoveryAnswer answer() {
        return RecoveryAnswer.read(request(key).answer(opened(), next.set()).print())
                .orElseThrow();
    }

    @Test
    void the_new_holder_gets_the_vault_key_and_the_next_set() {
        RecoveryAnswer answer = answer();
        assertThat(answer.open(present.set().id(), newcomer.privateKey()))
                .containsOnlyKeys(key.id())
                .hasEntrySatisfying(key.id(), found -> assertThat(found).isEqualTo(vault.privateKey()));
        assertThat(answer.next().mark()).isEqualTo(next.set().mark());
        assertThat(answer.account()).isEqualTo(account);
    }

    @Test
    void what_the_machine_shows_is_the_code_of_who_asked() {
        assertThat(request(key).checkCode()).isEqualTo(CheckCode.of(newcomer.publicKey()));
    }

    @Test
    void a_key_from_before_the_municipality_got_another_name_opens_with_a_later_set_and_the_other_way_round() {
        for (String name : List.of("Oud-Zandhoven ", "'s-Zandhoven a/d Súdwâl: 2")) {
            VaultKey named = new VaultKey(RandomIds.next(), name, vault.publicKey());
            RecoveryAnswer answer = request(named).answer(opened(), next.set());
            assertThat(answer.open(present.set().id(), newcomer.privateKey()))
                    .hasEntrySatisfying(named.id(), found -> assertThat(found).isEqualTo(vault.privateKey()));
        }
    }

    @Test
    void a_request_that_does_not_say_the_name_yet_is_of_the_municipality_of_its_set() {
        String before = request(key)
                .print()
                .lines()
                .filter(line -> !line.startsWith("municipality "))
                .collect(Collectors.joining("\n"));
        RecoveryAnswer answer = RecoveryRequest.read(before).orElseThrow().answer(opened(), next.set());
        assertThat(answer.open(present.set().id(), newcomer.privateKey())).containsOnlyKeys(key.id());
    }

    @Test
    void another_name_put_in_the_request_is_noticed() {
        String renamed = request(key).print().replaceFirst("(?m)^(municipality [^:]+): .*$", "$1: V2F0ZXJob3Zlbg");
        RecoveryRequest request = RecoveryRequest.read(renamed).orElseThrow();
        byte[] privateKey = opened();
        assertThatThrownBy(() -> request.answer(privateKey, next.set())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void somebody_else_opens_nothing_and_neither_does_an_answer_to_another_set() {
        RecoveryAnswer answer = answer();
        assertThatThrownBy(
                        () -> answer.open(present.set().id(), Hpke.Pair.random().privateKey()))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> answer.open(next.set().id(), newcomer.privateKey()))
                .isInstanceOf(BrokenSeal.class);
        RecoveryAnswer renamed = new RecoveryAnswer(RandomIds.next(), answer.sealed(), answer.next());
        assertThatThrownBy(() -> renamed.open(present.set().id(), newcomer.privateKey()))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void an_answer_with_nothing_in_it_is_none() {
        String text = answer().print();
        assertThat(RecoveryAnswer.read(text)).isPresent();
        assertThat(RecoveryAnswer.read(text.replaceAll("(?m)^sealed: .*\\R", "")))
                .isEmpty();
    }

    @Test
    void another_set_put_in_the_place_of_the_next_one_is_noticed() {
        RecoverySet strange =
                RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, TODAY).set();
        RecoveryAnswer swapped = new RecoveryAnswer(account, answer().sealed(), strange);
        assertThatThrownBy(() -> swapped.open(present.set().id(), newcomer.privateKey()))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void an_answer_that_somebody_made_up_is_a_broken_seal() {
        for (String text :
                List.of("", "x", next.set().mark() + "\nno keys", next.set().mark() + "\n1 2")) {
            byte[] sealed = Hpke.seal(
                    newcomer.publicKey(),
                    text.getBytes(StandardCharsets.UTF_8),
                    RecoveryAnswer.context(present.set().id(), account));
            RecoveryAnswer answer = new RecoveryAnswer(account, sealed, next.set());
            assertThatThrownBy(() -> answer.open(present.set().id(), newcomer.privateKey()))
                    .as(text)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void a_vault_key_that_was_replaced_in_the_request_is_noticed() {
        VaultKey replaced =
                new VaultKey(key.id(), "Zandhoven", Hpke.Pair.random().publicKey());
        RecoveryRequest request = request(replaced);
        byte[] privateKey = opened();
        assertThatThrownBy(() -> request.answer(privateKey, next.set())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void the_files_hold_no_private_key_that_can_be_read() {
        String all = request(key).print() + answer().print() + present.set().print();
        for (byte[] secret : List.of(vault.privateKey(), newcomer.privateKey(), opened())) {
            assertThat(all)
                    .doesNotContain(HexFormat.of().formatHex(secret))
                    .doesNotContain(Base64.getUrlEncoder().withoutPadding().encodeToString(secret));
        }
    }

    @Test
    void the_keepers_show_with_a_word_that_they_can_open_their_set() {
        RecoveryTrial.Made made = RecoveryTrial.make(present.set());
        RecoveryTrial trial = RecoveryTrial.read(made.trial().print()).orElseThrow();
        String word = trial.word(opened());
        assertThat(word).matches("[0-9A-Z]{4} [0-9A-Z]{4}");
        assertThat(RecoveryTrial.mark(word.toLowerCase(Locale.ROOT).replace(" ", "")))
                .isEqualTo(made.mark());
        assertThat(RecoveryTrial.mark("0000 0000")).isNotEqualTo(made.mark());
    }

    @Test
    void another_file_is_not_taken_for_it() {
        String set = present.set().print();
        assertThat(RecoveryRequest.read(set)).isEmpty();
        assertThat(RecoveryAnswer.read(set)).isEmpty();
        assertThat(RecoveryTrial.read(set)).isEmpty();
        assertThat(RecoverySet.read(request(key).print())).isEmpty();
        assertThat(RecoveryAnswer.read("iets anders")).isEmpty();
    }
}
