package nl.meldroute.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Zoeken op een adres: dezelfde woorden, in deze volgorde")
class PlaceSearchTest {
    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Dorpsstraat 12    | bij dorpsstraat 12, achterom | true
            Dorpsstraat 12    | Dorpsstraat 12-A, Lopik      | true
            Dorpsstraat 1     | Dorpsstraat 12               | false
            straat 12         | Dorpsstraat 12               | false
            Café-plein 3      | CAFE PLEIN 3                 | true
            Dorpsstraat 12    | 12 Dorpsstraat               | false
            Dorpsstraat 12 A  | Dorpsstraat 12               | false
            """)
    void the_words_stand_there_in_this_order(String address, String text, boolean found) {
        assertThat(PlaceSearch.of(address).orElseThrow().in(text)).isEqualTo(found);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Dorpsstraat", "12", "a 12", "- ,"})
    void a_street_or_a_number_alone_is_too_wide(String address) {
        assertThat(PlaceSearch.of(address)).isEmpty();
    }

    @Test
    void a_number_that_begins_with_a_letter_is_none() {
        assertThat(PlaceSearch.of("Dorpsstraat B12")).isEmpty();
    }
}
