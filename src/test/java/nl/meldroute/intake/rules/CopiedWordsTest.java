package nl.meldroute.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Lezing I-03: wie woord voor woord overneemt, kan de melder verraden")
class CopiedWordsTest {
    private static final CopiedWords TOLD = CopiedWords.of(List.of(
            "Elke avond om elf uur stopt er een wit busje. De mannen dragen koffers naar het café.",
            "Later zag ik hetzelfde busje nog eens bij de kerk staan."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Er stopt elke avond om elf uur een busje.                | stopt
            Om ELF uur, stopt er: een busje.                         | Om ELF uur, stopt er: een
            Zij zeggen: elke avond om elf uur stopt er een wit busje | elke avond om elf uur stopt er een wit busje
            Mannen dragen koffers naar het cafe                      | Mannen dragen koffers naar het cafe
            """)
    @DisplayName("Zes woorden achter elkaar, hoe ze ook geschreven zijn")
    void six_words_in_a_row_are_found_however_they_are_written(String text, String found) {
        List<String> expected = found.equals("stopt") ? List.of() : List.of(found);
        assertThat(TOLD.foundIn(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Om elf uur stopt er",
                "Er komt 's avonds laat vervoer langs. Is hier iets over bekend?",
                "Naar het café. Later zag ik hetzelfde",
                "Wit busje koffers café avond elf uur"
            })
    void fewer_words_other_words_and_words_of_two_texts_are_left_alone(String text) {
        assertThat(TOLD.foundIn(text)).isEmpty();
    }

    @Test
    void each_piece_is_found_once_and_on_one_line() {
        String piece = "de mannen dragen koffers naar het café";
        assertThat(TOLD.foundIn("Wij horen: de mannen dragen\nkoffers naar het café. Ook " + piece + "."))
                .containsExactly(piece);
        assertThat(TOLD.foundIn(piece + ", en zag ik hetzelfde busje nog eens"))
                .containsExactly(piece, "zag ik hetzelfde busje nog eens");
    }
}
