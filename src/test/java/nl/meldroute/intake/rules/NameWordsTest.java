package nl.meldroute.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Beleidsplan 2.2, STAP 6: geen naam van een betrokkene in het antwoord")
class NameWordsTest {
    private static List<String> found(String description, String text) {
        return NameWords.in(List.of(description)).foundIn(text);
    }

    @Test
    void a_name_is_found_however_it_was_typed() {
        assertThat(found("Marek, baas", "Wij spraken marek en MAREK.")).containsExactly("marek", "MAREK");
        assertThat(found("René Kwartel", "Rene kwam mee.")).containsExactly("Rene");
        assertThat(found("marek", "Wij spraken Marek.")).containsExactly("Marek");
    }

    @Test
    void each_hit_is_shown_once() {
        assertThat(found("Marek", "Marek en Marek.")).containsExactly("Marek");
    }

    @Test
    void words_that_only_describe_are_no_names() {
        assertThat(found("Man met rode bestelbus", "De man met de bestelbus is gezien."))
                .isEmpty();
        assertThat(found("Dorpsstraat, ontvangen 23 nov", "Ontvangen op 23 nov."))
                .isEmpty();
        assertThat(found("Dorpsstraat, ontvangen 23 nov", "Wij waren in de dorpsstraat."))
                .containsExactly("dorpsstraat");
    }

    @Test
    void a_short_name_counts_only_with_a_capital() {
        assertThat(found("An de Vries", "Wij kijken an.")).isEmpty();
        assertThat(found("An de Vries", "Wij spraken An.")).containsExactly("An");
    }

    @Test
    void part_of_a_word_is_no_name() {
        assertThat(found("Jan", "In januari weten wij meer.")).isEmpty();
    }
}
