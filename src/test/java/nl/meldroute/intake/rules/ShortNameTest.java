package nl.meldroute.intake.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Beleidsplan 2.2, STAP 2: de korte naam van een signaal komt van de plek")
class ShortNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Dorpsstraat 12, Lopik | Dorpsstraat",
                "Dorpsstraat 12a | Dorpsstraat",
                "1e Lopikerdijk 3 | 1e Lopikerdijk",
                "FlexPlus BV | FlexPlus BV",
                "00-XX-00 | 00-XX-00",
                "12 | 12",
                "'' | ''",
                "Loods achter de kerk, naast het water | Loods achter de kerk"
            })
    void a_place_gives_a_name_without_its_house_number(String place, String name) {
        assertThat(ShortName.of(place)).isEqualTo(name);
    }

    @ParameterizedTest
    @CsvSource({"39", "40", "41", "4000"})
    void a_long_place_gives_a_short_name(int length) {
        assertThat(ShortName.of("x".repeat(length))).isEqualTo(length > 40 ? "x".repeat(40) + "…" : "x".repeat(length));
    }
}
