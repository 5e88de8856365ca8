package nl.meldroute.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstCodeTest {
    private static final String CODE = "k7mn-p2qr-st4v-wx9y";

    @ParameterizedTest
    @ValueSource(
            strings = {CODE, " K7MN-P2QR-ST4V-WX9Y ", "k7mnp2qrst4vwx9y", "k7mn p2qr st4v wx9y", "k7mn–p2qr–st4v–wx9y"})
    void spaces_hyphens_and_capitals_make_no_difference(String typed) {
        assertThat(FirstCode.hash(typed)).isEqualTo(FirstCode.hash(CODE)).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "k7mn-p2qr-st4v-wx9", "k7mn-p2qr-st4v-wx9yy", "k7mn-p2qr-st4v-wx9z"})
    void every_letter_does(String typed) {
        assertThat(FirstCode.hash(typed)).isNotEqualTo(FirstCode.hash(CODE));
    }

    @Test
    void it_is_good_for_half_an_hour() {
        Instant now = Instant.parse("2026-11-24T09:00:00Z");
        assertThat(FirstCode.good(now.plus(FirstCode.GOOD), now)).isTrue();
        assertThat(FirstCode.GOOD).hasMinutes(30);
        assertThat(FirstCode.good(now, now)).isFalse();
    }
}
