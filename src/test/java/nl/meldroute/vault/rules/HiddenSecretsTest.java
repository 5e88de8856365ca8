package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static nl.meldroute.vault.VaultFixtures.aReporter;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.rules.Envelope.Kind;
import nl.meldroute.vault.rules.Envelope.Packed;
import nl.meldroute.vault.rules.Envelope.Place;
import nl.meldroute.vault.rules.RecoverySet.Opening;
import nl.meldroute.vault.rules.RecoverySet.Size;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Wat iets opent, drukt zichzelf nooit af, en blijft niet liggen")
class HiddenSecretsTest {
    private static final UUID ID = UUID.fromString("0198f000-0000-7000-8000-000000000001");
    private static final String WORDS = "molen dijk zwaan kade roer zeil";
    private static final RecoverySet.Made MADE =
            RecoverySet.make("Zandhoven", Size.TWO_OF_THREE, LocalDate.of(2026, 11, 29));

    static Stream<Arguments> secrets() {
        Hpke.Pair pair = Hpke.Pair.random();
        SlowHash hash = new SlowHash();
        return Stream.of(
                Arguments.of(new Passphrase(WORDS), "Passphrase[secret]"),
                Arguments.of(new ReceiptCode(WORDS), "ReceiptCode[secret]"),
                Arguments.of(new ReceiptCode(WORDS).key(hash, new byte[16], QUICK), "ReceiptKey[secret]"),
                Arguments.of(pair, "Pair[secret]"),
                Arguments.of(HolderKey.make(ID, new Passphrase(WORDS), hash, QUICK), "HolderKey[sealed]"),
                Arguments.of(new VaultKey(ID, WORDS, pair.publicKey()), "VaultKey[" + ID + "]"),
                Arguments.of(MADE, "Made[secret]"),
                Arguments.of(MADE.codes().getFirst(), "KeeperCode[secret]"),
                Arguments.of(MADE.set(), "RecoverySet[" + MADE.set().id() + "]"),
                Arguments.of(new Opening.Opened(pair.privateKey()), "Opened[secret]"),
                Arguments.of(Envelope.pack(aReporter()), "Packed[sealed]"));
    }

    @ParameterizedTest
    @MethodSource("secrets")
    void a_secret_does_not_print_itself(Object secret, String printed) {
        assertThat(secret).hasToString(printed);
    }

    @Test
    void a_reporter_is_no_longer_in_memory_in_the_clear_once_the_envelope_is_sealed() {
        Hpke.Pair pair = Hpke.Pair.random();
        Packed packed = (Packed) Envelope.pack(aReporter());
        assertThat(packed.plain()).isNotEqualTo(new byte[Envelope.SIZE]);
        packed.seal(new Place(new VaultKey(RandomIds.next(), "Zandhoven", pair.publicKey()), ID, Kind.REPORTER));
        assertThat(packed.plain()).isEqualTo(new byte[Envelope.SIZE]);
    }
}
