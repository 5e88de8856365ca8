package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TypedTextTest {
    @ParameterizedTest
    @ValueSource(
            ints = {
                0x0, 0x1, 0x8, 0xB, 0x1B, 0x7F, 0x85, 0xAD, 0x61C, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x202A,
                0x202E, 0x2060, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xD800, 0xDC00, 0xE0041
            })
    void what_nobody_can_see_is_taken_out(int invisible) {
        assertThat(TypedText.clean("Ja" + Character.toString(invisible) + "n")).isEqualTo("Jan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zoë de Vries-Ünal",
                "€ 12,50 – ‘contant’",
                "Ґанна Łukasz",
                "tab\there",
                "two\n\nlines",
                "👍🏽 ❤️",
                "مرحبا"
            })
    void what_people_write_stays(String typed) {
        assertThat(TypedText.clean(typed)).isEqualTo(typed);
    }

    @Test
    void all_line_ends_become_one_kind() {
        assertThat(TypedText.clean("a\r\nb\rc\u2028d\u2029e\n")).isEqualTo("a\nb\nc\nd\ne\n");
    }

    @Test
    void a_family_of_emoji_falls_apart_but_is_not_lost() {
        assertThat(TypedText.clean("👨‍👩‍👧")).isEqualTo("👨👩👧");
    }

    @Test
    void an_accent_and_its_letter_become_one() {
        assertThat(TypedText.clean("Zoe\u0308")).isEqualTo("Zo\u00eb");
    }

    @Test
    void what_stood_between_a_letter_and_its_accent_hides_nothing() {
        assertThat(TypedText.clean("Zoe\u200b\u0308")).isEqualTo("Zo\u00eb");
    }
}
