package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.vault.BrokenSeal;
import nl.meldroute.vault.rules.Envelope.Kind;
import nl.meldroute.vault.rules.VaultKey.Spot;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Reading I-11: a key opens for its holder, with the own passphrase, at one place")
class HolderKeyTest {
    private static final UUID HOLDER = RandomIds.next();
    private static final UUID REPORT = RandomIds.next();
    private static final UUID ROW = RandomIds.next();
    private final SlowHash hash = new SlowHash();
    private final Passphrase passphrase = new Passphrase("molen dijk zwaan kade roer zeil");
    private final Hpke.Pair pair = Hpke.Pair.random();
    private final VaultKey key = new VaultKey(RandomIds.next(), "Zandhoven", pair.publicKey());

    @Test
    void the_passphrase_of_the_holder_opens_it_and_no_other_does() {
        HolderKey made = HolderKey.make(HOLDER, passphrase, hash, QUICK);
        assertThat(made.unlock(HOLDER, passphrase, hash))
                .hasValueSatisfying(
                        opened -> assertThat(Hpke.Pair.of(opened).publicKey()).isEqualTo(made.publicKey()));
        assertThat(made.unlock(HOLDER, new Passphrase("molen dijk zwaan kade roer zeil!"), hash))
                .isEmpty();
        assertThat(made.unlock(RandomIds.next(), passphrase, hash)).isEmpty();
        assertThat(made.salt()).hasSize(16);
    }

    @Test
    void two_holders_with_one_passphrase_have_nothing_in_common() {
        HolderKey one = HolderKey.make(HOLDER, passphrase, hash, QUICK);
        HolderKey other = HolderKey.make(HOLDER, passphrase, hash, QUICK);
        assertThat(one.salt()).isNotEqualTo(other.salt());
        assertThat(one.publicKey()).isNotEqualTo(other.publicKey());
    }

    /** The digits were computed apart, from SHA-256 of the key. */
    @ParameterizedTest
    @CsvSource({"00,9282 8770 6170 9175", "ff,2321 6009 3021 0655", "0a,0332 8462 8725 8708"})
    void what_two_people_compare_is_sixteen_digits_of_the_key(String octet, String digits) {
        byte[] publicKey = HexFormat.of().parseHex(octet.repeat(32));
        assertThat(new HolderKey(publicKey, new byte[0], new byte[0], QUICK).checkCode())
                .isEqualTo(digits);
        assertThat(CheckCode.of(publicKey)).isEqualTo(digits);
    }

    @Test
    void a_public_key_that_was_exchanged_is_not_the_other_half() {
        assertThat(key.belongsTo(pair.privateKey())).isTrue();
        assertThat(key.belongsTo(Hpke.Pair.random().privateKey())).isFalse();
    }

    @Test
    void a_text_opens_in_its_own_row_of_its_own_report_only() {
        byte[] sealed = key.sealText(REPORT, ROW, "Zij zag het.");
        assertThat(key.openText(pair.privateKey(), sealed, REPORT, ROW)).isEqualTo("Zij zag het.");
        assertThatThrownBy(() -> key.openText(pair.privateKey(), sealed, REPORT, RandomIds.next()))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.openText(pair.privateKey(), sealed, RandomIds.next(), ROW))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void what_moves_to_the_next_key_opens_there_at_the_same_place_and_no_longer_here() {
        Hpke.Pair later = Hpke.Pair.random();
        VaultKey next = new VaultKey(RandomIds.next(), "Nieuw-Zandhoven", later.publicKey());
        byte[] sealed = key.sealText(REPORT, ROW, "Zij zag het.");
        byte[] moved = key.moveTo(next, pair.privateKey(), sealed, Spot.ofText(REPORT, ROW));
        assertThat(next.openText(later.privateKey(), moved, REPORT, ROW)).isEqualTo("Zij zag het.");
        assertThatThrownBy(() -> key.openText(pair.privateKey(), moved, REPORT, ROW))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> next.openText(later.privateKey(), moved, REPORT, RandomIds.next()))
                .isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.moveTo(next, pair.privateKey(), sealed, Spot.ofText(REPORT, RandomIds.next())))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void each_envelope_of_a_report_has_its_own_place() {
        assertThat(Spot.of(REPORT, Kind.REPORTER)).isEqualTo(new Spot(REPORT, "reporter"));
        assertThat(Spot.of(REPORT, Kind.ALARM)).isEqualTo(new Spot(REPORT, "alarm"));
        assertThat(Spot.ofText(REPORT, ROW)).isEqualTo(new Spot(REPORT, "text|" + ROW));
        for (Kind kind : Kind.values()) {
            assertThat(Kind.of(kind.code())).isEqualTo(kind);
        }
    }

    @Test
    void a_private_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> Hpke.Pair.of(new byte[31])).isInstanceOf(IllegalArgumentException.class);
    }
}
