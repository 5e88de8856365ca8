package nl.meldroute.identity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Codes uit een app: RFC 6238, een halve minuut, één keer")
class TimeCodeTest {
    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);
    private static final Instant NOW = Instant.ofEpochSecond(1_111_111_111);

    @ParameterizedTest
    @CsvSource({
        "59, 94287082",
        "1111111109, 07081804",
        "1111111111, 14050471",
        "1234567890, 89005924",
        "2000000000, 69279037",
        "20000000000, 65353130"
    })
    void the_vectors_of_the_standard(long second, String code) {
        assertThat(TimeCode.code(SECRET, TimeCode.step(Instant.ofEpochSecond(second)), 8))
                .isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 0, 1})
    void a_clock_may_differ_by_one_code(long steps) {
        long step = TimeCode.step(NOW) + steps;
        assertThat(TimeCode.accepted(SECRET, TimeCode.code(SECRET, step, 6), NOW, 0))
                .hasValue(step);
    }

    @ParameterizedTest
    @ValueSource(longs = {-2, 2})
    void and_by_no_more(long steps) {
        String code = TimeCode.code(SECRET, TimeCode.step(NOW) + steps, 6);
        assertThat(TimeCode.accepted(SECRET, code, NOW, 0)).isEmpty();
    }

    @Test
    void a_code_that_was_used_and_those_before_it_are_not_accepted_again() {
        long step = TimeCode.step(NOW);
        String before = TimeCode.code(SECRET, step - 1, 6);
        String code = TimeCode.code(SECRET, step, 6);
        assertThat(TimeCode.accepted(SECRET, code, NOW, step)).isEmpty();
        assertThat(TimeCode.accepted(SECRET, before, NOW, step)).isEmpty();
        assertThat(TimeCode.accepted(SECRET, TimeCode.code(SECRET, step + 1, 6), NOW, step))
                .hasValue(step + 1);
    }

    @Test
    void spaces_as_apps_show_them_do_no_harm_and_other_texts_are_no_code() {
        String code = TimeCode.code(SECRET, TimeCode.step(NOW), 6);
        assertThat(TimeCode.accepted(SECRET, code.substring(0, 3) + " " + code.substring(3), NOW, 0))
                .isPresent();
        for (String other : new String[] {"", "0", "x", code + "0", code.substring(1), "é" + code.substring(1)}) {
            assertThat(TimeCode.accepted(SECRET, other, NOW, 0)).as(other).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"f, MY", "fo, MZXQ", "foo, MZXW6", "foob, MZXW6YQ", "fooba, MZXW6YTB", "foobar, MZXW6YTBOI"})
    void letters_as_in_rfc_4648_without_what_only_fills(String text, String letters) {
        assertThat(TimeCode.letters(text.getBytes(StandardCharsets.US_ASCII))).isEqualTo(letters);
    }
}
