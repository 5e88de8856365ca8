package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.aReporter;
import static nl.meldroute.vault.VaultFixtures.anAnonymousReporter;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.Reporter;
import nl.meldroute.vault.Reporter.Detail;
import nl.meldroute.vault.rules.Envelope.Kind;
import nl.meldroute.vault.rules.Envelope.Packed;
import nl.meldroute.vault.rules.Envelope.Place;
import nl.meldroute.vault.rules.Envelope.TooLong;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Beleidsplan 2.2, STAP 2: alleen de aandachtsfunctionaris kent de naam")
class EnvelopeTest {
    private final Hpke.Pair pair = Hpke.Pair.random();
    private final VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", pair.publicKey());
    private final Place place = new Place(key, RandomIds.next(), Kind.REPORTER);

    private byte[] seal(Reporter reporter) {
        return switch (Envelope.pack(reporter)) {
            case Packed packed -> packed.seal(place);
            case TooLong _ -> throw new AssertionError("The reporter of the test does not fit");
        };
    }

    static Stream<Reporter> reporters() {
        return Stream.of(
                anAnonymousReporter(),
                aReporter(),
                anAnonymousReporter().discussed(false).wishing(Reporter.Wish.NONE, null),
                anAnonymousReporter().with(Detail.NAME, "Šárka \"O'Neill\" Çelik-Đukić 鈴木 😀\u0000\n|"),
                aReporter()
                        .with(Detail.CALL_BACK_NUMBER, "0348 000 001")
                        .with(Detail.COLLEAGUE_NAME, "Ties Roerdomp")
                        .with(Detail.RESIDENT_NAME, "x".repeat(1_500)));
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void whoever_was_sealed_comes_out_as_it_went_in(Reporter reporter) {
        assertThat(Envelope.open(pair.privateKey(), seal(reporter), place)).isEqualTo(reporter);
    }

    @ParameterizedTest
    @MethodSource("reporters")
    void each_envelope_has_the_same_size(Reporter reporter) {
        assertThat(seal(reporter)).hasSize(Envelope.SIZE + 32 + 16);
    }

    @Test
    void the_same_reporter_never_looks_the_same() {
        assertThat(seal(aReporter())).isNotEqualTo(seal(aReporter()));
    }

    @Test
    void what_does_not_fit_is_told_before_sealing() {
        Reporter tooMuch = aReporter().with(Detail.NAME, "é".repeat(2_000));
        assertThat(Envelope.pack(tooMuch))
                .isInstanceOfSatisfying(
                        TooLong.class,
                        tooLong -> assertThat(tooLong.bytesTooMany()).isBetween(2_000, 2_100));
        assertThat(Envelope.pack(aReporter().with(Detail.NAME, "é".repeat(100_000))))
                .isInstanceOf(TooLong.class);
    }

    @Test
    void the_last_byte_can_be_used_and_not_one_more() {
        int over = ((TooLong) Envelope.pack(anAnonymousReporter().with(Detail.NAME, "x".repeat(3_000)))).bytesTooMany();
        Reporter full = anAnonymousReporter().with(Detail.NAME, "x".repeat(3_000 - over));
        assertThat(Envelope.open(pair.privateKey(), seal(full), place)).isEqualTo(full);
        assertThat(Envelope.pack(full.with(Detail.NAME, "x".repeat(3_001 - over))))
                .isEqualTo(new TooLong(1));
    }

    @Test
    void an_envelope_opens_at_its_own_place_only() {
        byte[] sealed = seal(aReporter());
        VaultKey renamed = new VaultKey(key.id(), "Waterhoven", key.publicKey());
        VaultKey other = new VaultKey(RandomIds.next(), key.municipality(), key.publicKey());
        Stream.of(
                        new Place(key, RandomIds.next(), Kind.REPORTER),
                        new Place(key, place.report(), Kind.ALARM),
                        new Place(renamed, place.report(), Kind.REPORTER),
                        new Place(other, place.report(), Kind.REPORTER))
                .forEach(elsewhere -> assertThatThrownBy(() -> Envelope.open(pair.privateKey(), sealed, elsewhere))
                        .isInstanceOf(BrokenSeal.class));
    }

    @Test
    void another_key_opens_nothing() {
        byte[] sealed = seal(aReporter());
        assertThatThrownBy(() -> Envelope.open(Hpke.Pair.random().privateKey(), sealed, place))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void a_bit_that_flips_anywhere_breaks_the_seal() {
        byte[] sealed = seal(aReporter());
        for (int at = 0; at < sealed.length; at += at < 64 ? 1 : 31) {
            byte[] flipped = sealed.clone();
            flipped[at] ^= 1;
            assertThatThrownBy(() -> Envelope.open(pair.privateKey(), flipped, place))
                    .as("byte %d", at)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void an_envelope_that_was_cut_off_opens_not() {
        byte[] sealed = seal(aReporter());
        for (int length : new int[] {0, 1, 31, 32, 47, 48, sealed.length - 1}) {
            assertThatThrownBy(() -> Envelope.open(pair.privateKey(), Arrays.copyOf(sealed, length), place))
                    .as("length %d", length)
                    .isInstanceOf(BrokenSeal.class);
        }
    }

    @Test
    void anything_else_sealed_to_the_key_is_no_reporter() {
        Stream.of(new byte[] {}, new byte[] {2, 0}, new byte[] {1, 16, 127, 127, 65}, new byte[] {1, 0, 0}, new byte[] {
                    1, 1, 0, 1, 'x'
                })
                .forEach(forged -> {
                    byte[] sealed = Hpke.seal(pair.publicKey(), forged, place.context());
                    assertThatThrownBy(() -> Envelope.open(pair.privateKey(), sealed, place))
                            .isInstanceOf(BrokenSeal.class);
                });
    }

    @Test
    void a_holder_gets_the_vault_key_and_nobody_else_does() {
        UUID holder = RandomIds.next();
        Hpke.Pair own = Hpke.Pair.random();
        byte[] wrapped = key.wrapFor(holder, own.publicKey(), pair.privateKey());
        assertThat(key.unwrap(holder, own.privateKey(), wrapped)).isEqualTo(pair.privateKey());
        assertThatThrownBy(() -> key.unwrap(RandomIds.next(), own.privateKey(), wrapped))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.unwrap(holder, Hpke.Pair.random().privateKey(), wrapped))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void nothing_of_a_reporter_is_visible_in_the_envelope() {
        assertThat(new String(seal(aReporter()), StandardCharsets.ISO_8859_1))
                .doesNotContain("Fenna", "Burgerzaken", "0000");
    }
}
