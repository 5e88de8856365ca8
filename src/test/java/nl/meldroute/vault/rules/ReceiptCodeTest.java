package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.QUICK;
import static nl.meldroute.vault.VaultFixtures.someWords;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Beleidsplan 2.2, STAP 6: met de code vindt een melder het antwoord terug, hoe die ook getypt is")
class ReceiptCodeTest {
    private static final byte[] SALT = new byte[16];
    private static final ReceiptCode CODE = ReceiptCode.typed("molen-dijk-zwaan-kade-0420-0007");
    private final SlowHash hash = new SlowHash();

    @Test
    void a_code_is_four_words_and_twice_four_digits() {
        Random random = new Random(20261130);
        for (int made = 0; made < 50; made++) {
            assertThat(ReceiptCode.make(someWords(), random).text()).matches("w[a-p]{3}(-w[a-p]{3}){3}-\\d{4}-\\d{4}");
        }
    }

    @Test
    void digits_go_from_the_first_to_the_last() {
        RandomGenerator lowest = () -> 0;
        RandomGenerator highest = new Random() {
            @Override
            public int nextInt(int bound) {
                return bound - 1;
            }
        };
        assertThat(ReceiptCode.make(someWords(), lowest).text()).isEqualTo("waaa-waaa-waaa-waaa-0000-0000");
        assertThat(ReceiptCode.make(someWords(), highest).text()).isEqualTo("whpp-whpp-whpp-whpp-9999-9999");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "molen-dijk-zwaan-kade-0420-0007",
                "MOLEN DIJK ZWAAN KADE 04200007",
                " molendijkzwaankade\u200b0420–0007. ",
                "ｍｏｌｅｎ-dijk-zwaan-kade-０４２０-0007"
            })
    void however_it_is_typed_it_finds_and_opens_the_same(String typed) {
        ReceiptKey key = CODE.key(hash, SALT, QUICK);
        ReceiptKey again = ReceiptCode.typed(typed).key(hash, SALT, QUICK);
        assertThat(again.lookup()).isEqualTo(key.lookup());
        assertThat(again.pair().privateKey()).isEqualTo(key.pair().privateKey());
    }

    @Test
    void another_code_finds_and_opens_something_else() {
        ReceiptKey key = CODE.key(hash, SALT, QUICK);
        ReceiptKey other = ReceiptCode.typed("molen-dijk-zwaan-kade-0420-0008").key(hash, SALT, QUICK);
        assertThat(other.lookup()).isNotEqualTo(key.lookup());
        assertThat(other.pair().publicKey()).isNotEqualTo(key.pair().publicKey());
    }

    @Test
    void one_half_finds_the_report_and_the_other_half_opens_it() {
        byte[] both = hash.of("molendijkzwaankade04200007".getBytes(StandardCharsets.US_ASCII), SALT, QUICK, 64);
        ReceiptKey key = CODE.key(hash, SALT, QUICK);
        assertThat(key.lookup()).isEqualTo(Arrays.copyOf(both, 32));
        assertThat(key.pair().privateKey()).isEqualTo(Arrays.copyOfRange(both, 32, 64));
        byte[] sealed = Hpke.seal(key.pair().publicKey(), both, "answer");
        assertThat(Hpke.open(key.pair().privateKey(), sealed, "answer")).isEqualTo(both);
    }

    @Test
    void of_what_is_no_code_two_hundred_characters_are_looked_at() {
        assertThat(ReceiptCode.typed("x".repeat(200)).text()).hasSize(200);
        assertThat(ReceiptCode.typed("x".repeat(201)).text()).hasSize(200);
        assertThat(ReceiptCode.typed("").text()).isEmpty();
    }
}
