package nl.meldroute.matching.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Wat te lang is voor een vak, eindigt in puntjes: geen woord loopt over de rand")
class ShortenedTest {
    private static final int ROOM = 220;
    private static final int SIZE = 15;

    @Test
    void what_has_room_stays_whole() {
        assertThat(Shortened.to("Marek Demo", ROOM, SIZE)).isEqualTo("Marek Demo");
        assertThat(Shortened.to("", ROOM, SIZE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Maria Wilhelmina van Oldenbarnevelt tot Wassenaar-Duivenvoorde",
                "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
                "iiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiiii",
                "Георги Димитров Желязков от улица Витоша номер двадесет",
                "名前名前名前名前名前名前名前名前名前",
                "🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐🚐"
            })
    void what_is_too_long_ends_in_dots_and_fits(String words) {
        String shortened = Shortened.to(words, ROOM, SIZE);
        assertThat(shortened).endsWith("…");
        assertThat(words).startsWith(shortened.substring(0, shortened.length() - 1));
        assertThat(shortened.codePoints().toArray()).hasSizeGreaterThan(8);
        assertThat(Shortened.width(shortened, SIZE)).isLessThanOrEqualTo(ROOM);
    }

    @Test
    void lines_and_spaces_become_one_space() {
        assertThat(Shortened.to(" man met\n rode  bus ", ROOM, SIZE)).isEqualTo("man met rode bus");
    }
}
