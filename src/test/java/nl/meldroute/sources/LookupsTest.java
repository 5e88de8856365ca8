package nl.meldroute.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.baseregisters.Lookup;
import nl.meldroute.sources.rules.Lookups;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName(
        "Beleidsplan 2.2, STAP 3: een basisregistratie wordt gevraagd op een adres of een nummer, nooit op een naam")
class LookupsTest {
    @ParameterizedTest
    @CsvSource({
        "3411AB, 12, 12, '', ''",
        "3411 ab, 12a, 12, A, ''",
        "3411AB, 12 A-2, 12, A, 2",
        "3411AB, 12-2, 12, '', 2",
        "3411AB, 12 bis, 12, B, IS",
        "3411AB, 007, 7, '', ''"
    })
    void a_house_with_its_postcode(String postcode, String written, int number, String letter, String addition) {
        assertThat(Lookups.of(BaseRegister.BAG, Map.of("postcode", postcode, "house_number", written)))
                .contains(new Lookup.Address("3411AB", number, letter, addition));
    }

    @ParameterizedTest
    @CsvSource({"'', 12", "3411AB, ''", "0411AB, 12", "3411, 12", "3411AB, aan de dijk", "3411AB, 0"})
    void what_is_no_house_is_not_asked(String postcode, String number) {
        assertThat(Lookups.of(BaseRegister.BRP, Map.of("postcode", postcode, "house_number", number)))
                .isEmpty();
    }

    @Test
    void the_trade_register_is_asked_by_its_number_and_the_others_are_not() {
        Map<String, String> company = Map.of("organisation_name", "FlexPlus", "kvk_number", "1234 5678");
        assertThat(Lookups.of(BaseRegister.KVK, company)).contains(new Lookup.TradeNumber("12345678"));
        assertThat(Lookups.of(BaseRegister.BAG, company)).isEmpty();
        assertThat(Lookups.of(BaseRegister.KVK, Map.of("organisation_name", "FlexPlus")))
                .isEmpty();
        assertThat(Lookups.of(BaseRegister.KVK, Map.of("surname", "Demo", "phone", "06 0000 0042")))
                .isEmpty();
    }
}
