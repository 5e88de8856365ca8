package nl.meldroute.baseregisters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.meldroute.baseregisters.BaseRegisterSettings.Place;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@ExtendWith(OutputCaptureExtension.class)
@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: de basisregistraties, zoals hun beschrijving zegt")
class BaseRegistersTest {
    private static final Place OFF = new Place("", "");
    private static final Lookup HOUSE = new Lookup.Address("3411AB", 12, "A", "");
    private final StandIn standIn = new StandIn();
    private final JsonMapper json = JsonMapper.builder().build();

    @AfterEach
    void close() {
        standIn.close();
    }

    private BaseRegisters registers() {
        Place here = new Place(standIn.url() + "/", "sleutel-van-de-gemeente");
        return new BaseRegisters(new BaseRegisterSettings(here, here, here), json);
    }

    private List<Looked.Row> known(BaseRegister register, Lookup lookup) {
        Looked looked = registers().ask(register, lookup);
        assertThat(looked).isInstanceOf(Looked.Known.class);
        return looked instanceof Looked.Known known ? known.rows() : List.of();
    }

    @Test
    @DisplayName("BAG: een adres met gebruik, oppervlakte en bouwjaar")
    void the_bag_tells_what_a_house_is_for() {
        standIn.says(200, """
                {"_embedded": {"adressen": [{"openbareRuimteNaam": "Kade", "huisnummer": 12, "huisletter": "A",
                  "postcode": "3411AB", "woonplaatsNaam": "Lopik", "gebruiksdoelen": ["woonfunctie", "industriefunctie"],
                  "oppervlakte": 84, "oorspronkelijkBouwjaar": ["1974"],
                  "adresseerbaarObjectStatus": "Verblijfsobject in gebruik", "geometrie": {"punt": [1, 2]}}]}}
                """);
        assertThat(known(BaseRegister.BAG, HOUSE))
                .singleElement()
                .satisfies(row -> assertThat(row.details())
                        .containsExactly(
                                new Looked.Detail("address", "Kade 12 A, 3411AB Lopik"),
                                new Looked.Detail("use", "woonfunctie, industriefunctie"),
                                new Looked.Detail("surface", "84"),
                                new Looked.Detail("built", "1974"),
                                new Looked.Detail("status", "Verblijfsobject in gebruik")));
        assertThat(standIn.asked()).singleElement().satisfies(asked -> {
            assertThat(asked.method()).isEqualTo("GET");
            assertThat(asked.path())
                    .isEqualTo("/adressenuitgebreid?postcode=3411AB&huisnummer=12&huisletter=A&exacteMatch=true");
            assertThat(asked.headers()).containsEntry("X-Api-Key", "sleutel-van-de-gemeente");
        });
    }

    @Test
    @DisplayName("KvK: op nummer of adres, nooit op naam")
    void the_trade_register_is_asked_by_number_and_by_address() {
        standIn.says(200, """
                {"pagina": 1, "totaal": 1, "resultaten": [{"kvkNummer": "12345678", "vestigingsnummer": "000012345678",
                  "naam": "FlexPlus", "type": "hoofdvestiging", "actief": "Ja",
                  "adres": {"binnenlandsAdres": {"straatnaam": "Kade", "huisnummer": 12, "postcode": "3411AB", "plaats": "Lopik"}}}]}
                """);
        assertThat(known(BaseRegister.KVK, new Lookup.TradeNumber("12345678")))
                .singleElement()
                .satisfies(row -> assertThat(row.details())
                        .containsExactly(
                                new Looked.Detail("company", "FlexPlus"),
                                new Looked.Detail("kvk", "12345678"),
                                new Looked.Detail("branch", "000012345678"),
                                new Looked.Detail("kind", "hoofdvestiging"),
                                new Looked.Detail("address", "Kade 12 3411AB Lopik"),
                                new Looked.Detail("active", "Ja")));
        known(BaseRegister.KVK, HOUSE);
        assertThat(standIn.asked())
                .extracting(StandIn.Asked::path)
                .containsExactly(
                        "/v2/zoeken?kvkNummer=12345678", "/v2/zoeken?postcode=3411AB&huisnummer=12&huisletter=A");
        assertThat(standIn.asked().getFirst().headers()).containsEntry("apikey", "sleutel-van-de-gemeente");
    }

    @Test
    @DisplayName("BRP: wie op een adres staat, zonder BSN, en van wie geheim is alleen dat er iemand is")
    void the_register_of_persons_is_asked_in_a_body_and_gives_no_number_of_a_citizen() {
        standIn.says(200, """
                {"type": "ZoekMetPostcodeEnHuisnummer", "personen": [
                  {"burgerservicenummer": "999993653", "naam": {"volledigeNaam": "Ans Demo"}, "leeftijd": 41},
                  {"geheimhoudingPersoonsgegevens": true, "naam": {"volledigeNaam": "Marek Demo"}, "leeftijd": 30}]}
                """);
        assertThat(known(BaseRegister.BRP, HOUSE))
                .extracting(Looked.Row::details)
                .containsExactly(
                        List.of(new Looked.Detail("person", "Ans Demo"), new Looked.Detail("age", "41")),
                        List.of(new Looked.Detail("secret", "yes")));
        StandIn.Asked asked = standIn.asked().getFirst();
        assertThat(asked.method()).isEqualTo("POST");
        assertThat(asked.path()).isEqualTo("/personen");
        JsonNode body = json.readTree(asked.body());
        assertThat(body.path("type").asString()).isEqualTo("ZoekMetPostcodeEnHuisnummer");
        assertThat(body.path("postcode").asString()).isEqualTo("3411AB");
        assertThat(body.path("huisnummer").asInt()).isEqualTo(12);
        assertThat(body.path("fields").toString()).doesNotContain("burgerservicenummer");
    }

    @Test
    void what_is_not_known_is_no_hit() {
        standIn.says(404, "{\"fout\": [{\"code\": \"IPD5200\"}]}");
        assertThat(known(BaseRegister.KVK, new Lookup.TradeNumber("12345678"))).isEmpty();
        standIn.says(200, "{\"_embedded\": {\"adressen\": []}}");
        assertThat(known(BaseRegister.BAG, HOUSE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "500|{}",
                "401|{}",
                "429|{}",
                "302|{}",
                "200|geen json",
                "200|[1,2]",
                "200|\"woord\"",
                "200|''",
                "503|<html>"
            })
    void another_answer_than_was_agreed_is_an_answer_and_no_error(int status, String body) {
        standIn.says(status, body);
        assertThat(registers().ask(BaseRegister.BAG, HOUSE)).isInstanceOf(Looked.Unreachable.class);
    }

    @Test
    void fields_of_another_kind_are_left_out() {
        standIn.says(200, "{\"resultaten\": [{\"naam\": {\"een\": 1}, \"kvkNummer\": [1], \"adres\": 3}, 7, null]}");
        assertThat(known(BaseRegister.KVK, new Lookup.TradeNumber("12345678")))
                .allSatisfy(row -> assertThat(row.details()).isEmpty());
    }

    @Test
    @DisplayName("Is een register niet bereikbaar, dan staat in het log niet waarnaar gevraagd werd")
    void who_is_not_there_does_not_answer_and_the_log_says_nothing_of_what_was_asked(CapturedOutput log) {
        BaseRegisters registers = registers();
        standIn.close();
        assertThat(registers.ask(BaseRegister.BAG, HOUSE)).isInstanceOf(Looked.Unreachable.class);
        assertThat(log.getAll()).contains("The register bag does not answer").doesNotContain("3411AB", "sleutel");
    }

    @Test
    void what_is_not_connected_is_off_and_is_not_asked() {
        Place here = new Place(standIn.url(), "x");
        BaseRegisters registers = new BaseRegisters(new BaseRegisterSettings(here, OFF, OFF), json);
        assertThat(registers.on()).containsExactly(BaseRegister.BAG);
        assertThatThrownBy(() -> registers.ask(BaseRegister.BRP, HOUSE)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> registers.ask(BaseRegister.BAG, new Lookup.TradeNumber("12345678")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(standIn.asked()).isEmpty();
    }

    @Test
    void a_register_tells_nothing_of_itself_or_of_what_was_asked_in_a_text() {
        Place here = new Place(standIn.url(), "sleutel");
        assertThat(List.of(here.toString(), HOUSE.toString(), new Lookup.TradeNumber("12345678").toString()))
                .noneMatch(text -> text.contains("sleutel") || text.contains("3411") || text.contains("1234"));
    }
}
