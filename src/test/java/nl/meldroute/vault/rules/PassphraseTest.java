package nl.meldroute.vault.rules;

import static nl.meldroute.vault.VaultFixtures.someWords;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import nl.meldroute.vault.rules.Passphrase.Weakness;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassphraseTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "molen dijk zwaan kade roer zeil | NONE",
                "twaalf kikkers in de sloot | NONE",
                "veertien tekns | TOO_SHORT",
                "'' | TOO_SHORT",
                "aaaaaaaaaaaaaaaaaaaaa | TOO_PLAIN",
                "wachtwoordwachtwoord1 | TOO_PLAIN",
                "Welkom123456789 | TOO_PLAIN",
                "qwerty asdfgh zxcvbn | TOO_PLAIN",
                "abababababababab | TOO_PLAIN",
                "😀😀😀😀 | TOO_SHORT"
            })
    void what_others_guess_first_is_refused(String text, Weakness weakness) {
        assertThat(new Passphrase(text).weakness()).isEqualTo(weakness);
    }

    @Test
    void what_is_offered_is_six_words_and_never_weak() {
        SecureRandom random = new SecureRandom();
        IntStream.range(0, 100).forEach(_ -> {
            Passphrase offered = Passphrase.offered(someWords(), random);
            assertThat(offered.text().split(" ")).hasSize(6);
            assertThat(offered.weakness()).isEqualTo(Weakness.NONE);
        });
    }

    @Test
    void a_word_list_has_2048_different_plain_words() {
        List<String> words = someWords().words();
        assertThatThrownBy(() -> new WordList(words.subList(0, 2_047))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new WordList(Collections.nCopies(2_048, "molen")))
                .isInstanceOf(IllegalArgumentException.class);
        List<String> capitals =
                words.stream().map(word -> word.replace('w', 'W')).toList();
        assertThatThrownBy(() -> new WordList(capitals)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "1,0", "2,0", "3,5", "4,10", "5,20", "8,160", "9,300", "1000000,300"})
    void the_wait_after_wrong_passphrases_grows_and_stays_under_five_minutes(int misses, long seconds) {
        assertThat(Patience.after(misses)).isEqualTo(Duration.ofSeconds(seconds));
    }
}
