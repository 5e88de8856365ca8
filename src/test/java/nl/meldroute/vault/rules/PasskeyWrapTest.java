package nl.meldroute.vault.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import java.util.UUID;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Reading I-11: a passkey locks the key of its holder a second time, for nobody and nothing else")
class PasskeyWrapTest {
    private static final UUID HOLDER = RandomIds.next();
    private static final UUID PASSKEY = RandomIds.next();
    private final byte[] secret = RandomIds.bytes(32);
    private final byte[] privateKey = Hpke.Pair.random().privateKey();
    private final PasskeyWrap wrap = PasskeyWrap.make(HOLDER, PASSKEY, secret, privateKey);

    @Test
    void what_the_same_device_makes_opens_it() {
        assertThat(wrap.unlock(HOLDER, secret)).hasValue(privateKey);
        assertThat(wrap.publicKey()).isEqualTo(Hpke.Pair.of(privateKey).publicKey());
    }

    @Test
    void every_other_bit_of_the_secret_opens_nothing() {
        for (int bit = 0; bit < secret.length * Byte.SIZE; bit++) {
            byte[] other = secret.clone();
            other[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertThat(wrap.unlock(HOLDER, other)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void moved_to_another_account_or_passkey_it_opens_nothing() {
        assertThat(wrap.unlock(RandomIds.next(), secret)).isEmpty();
        assertThat(new PasskeyWrap(RandomIds.next(), wrap.publicKey(), wrap.wrapped()).unlock(HOLDER, secret))
                .isEmpty();
    }

    @Test
    void a_public_key_that_was_exchanged_opens_nothing() {
        byte[] other = Hpke.Pair.random().publicKey();
        assertThat(new PasskeyWrap(PASSKEY, other, wrap.wrapped()).unlock(HOLDER, secret))
                .isEmpty();
    }

    @Test
    void an_altered_lock_opens_nothing() {
        for (int at = 0; at < wrap.wrapped().length; at++) {
            byte[] altered = wrap.wrapped().clone();
            altered[at] ^= 1;
            assertThat(new PasskeyWrap(PASSKEY, wrap.publicKey(), altered).unlock(HOLDER, secret))
                    .as("byte %d", at)
                    .isEmpty();
        }
    }

    @Test
    void the_question_is_the_same_each_time_and_of_one_account() {
        assertThat(PasskeyWrap.question(HOLDER)).hasSize(32).isEqualTo(PasskeyWrap.question(HOLDER));
        assertThat(PasskeyWrap.question(HOLDER)).isNotEqualTo(PasskeyWrap.question(RandomIds.next()));
    }

    @Test
    void a_secret_is_thirty_two_bytes_in_the_alphabet_of_addresses() {
        String sent = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        assertThat(PasskeyWrap.secret(sent)).hasValue(secret);
        assertThat(PasskeyWrap.secret("")).isEmpty();
        assertThat(PasskeyWrap.secret(sent.substring(1))).isEmpty();
        assertThat(PasskeyWrap.secret(sent + "AA")).isEmpty();
        assertThat(PasskeyWrap.secret("\u0000 iets anders")).isEmpty();
    }

    @Test
    void it_does_not_say_what_it_holds() {
        assertThat(wrap).hasToString("PasskeyWrap[sealed]");
    }
}
