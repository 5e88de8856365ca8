package nl.meldroute.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.meldroute.kernel.RandomIds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyBoxTest {
    private static final byte[] SECRET = "Els van de Ark".getBytes(StandardCharsets.UTF_8);
    private final KeyBox box = KeyBox.of(RandomIds.bytes(32));

    @Test
    void what_was_locked_opens_at_its_own_place_alone() {
        byte[] locked = box.lock(SECRET, "here");

        assertThat(box.unlock(locked, "here"))
                .hasValueSatisfying(plain -> assertThat(plain).isEqualTo(SECRET));
        assertThat(box.unlock(locked, "elsewhere")).isEmpty();
        assertThat(KeyBox.of(RandomIds.bytes(32)).unlock(locked, "here")).isEmpty();
    }

    @Test
    void each_altered_byte_is_noticed() {
        byte[] locked = box.lock(SECRET, "here");
        for (int place = 0; place < locked.length; place++) {
            byte[] altered = locked.clone();
            altered[place] ^= 1;
            assertThat(box.unlock(altered, "here")).as("byte %d", place).isEmpty();
        }
    }

    @Test
    void the_same_looks_different_each_time() {
        assertThat(box.lock(SECRET, "here")).isNotEqualTo(box.lock(SECRET, "here"));
    }

    @Test
    void words_travel_in_letters_that_a_cookie_may_hold() {
        String letters = box.lockWords("Zoë zei: ja", "cookie");

        assertThat(letters).matches("[A-Za-z0-9_-]+");
        assertThat(box.unlockWords(letters, "cookie")).contains("Zoë zei: ja");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "=", "é", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "../..", "%00"})
    void what_is_not_ours_is_nothing(String letters) {
        assertThat(box.unlockLetters(letters, "cookie")).isEmpty();
        assertThat(box.unlockWords(letters, "cookie")).isEmpty();
    }

    @Test
    void a_key_of_another_length_is_refused() {
        assertThatThrownBy(() -> KeyBox.of(new byte[5])).isInstanceOf(RuntimeException.class);
    }
}
