package nl.meldroute.sources;

import static nl.meldroute.intake.IntakeModule.OFFICER;
import static nl.meldroute.intake.IntakeModule.as;
import static nl.meldroute.intake.Pages.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.meldroute.baseregisters.BaseRegister;
import nl.meldroute.baseregisters.StandIn;
import nl.meldroute.intake.WithIntake;
import nl.meldroute.kernel.RandomIds;
import nl.meldroute.kernel.ReportId;
import nl.meldroute.sources.Source.Askers;
import nl.meldroute.subjects.Address;
import nl.meldroute.subjects.SubjectId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.TestPropertySource;

@WithIntake
@TestPropertySource(properties = "meldroute.database.data-dir=target/test-data/connected-${random.uuid}")
@DisplayName(
        "Beleidsplan 2.2, STAP 3: de BAG over een verbinding; eerst komt voor of niet, en valt hij uit dan kunt u verder")
class ConnectedSourceTest extends SourceCase {
    private static final StandIn BAG = new StandIn();
    private static final String HOUSE = """
            {"_embedded": {"adressen": [{"openbareRuimteNaam": "Graaf", "huisnummer": 17, "postcode": "3411AB",
              "woonplaatsNaam": "Lopik", "gebruiksdoelen": ["industriefunctie"], "oppervlakte": 84,
              "oorspronkelijkBouwjaar": ["1974"], "adresseerbaarObjectStatus": "Verblijfsobject in gebruik"}]}}
            """;
    private final SubjectId house = SubjectId.random();
    private final UUID bag = RandomIds.next();

    @DynamicPropertySource
    static void connected(DynamicPropertyRegistry registry) {
        registry.add("meldroute.registers.bag.url", BAG::url);
        registry.add("meldroute.registers.bag.key", () -> "sleutel");
    }

    @BeforeEach
    void an_address_with_a_postcode_and_the_bag() {
        ReportId signal = now().id();
        as(OFFICER, () -> involved.add(signal, house, new Address("Graaf", "17", "3411 AB", "Lopik", "unknown")));
        source = as(OFFICER, () -> {
            book.connect(bag, BaseRegister.BAG, charter(Askers.BOTH));
            return book.all().stream()
                    .filter(one -> one.connection().isPresent())
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
        subject = house;
    }

    @Test
    @DisplayName("Grond en noodzaak eerst; dan komt voor; en pas na een tweede reden wat de BAG zegt")
    void hit_or_no_hit_first() {
        BAG.says(200, HOUSE);
        assertThat(officer.open(asking()).select("input[name=subject]")).hasSize(1);
        String check = asked();
        Document answer = officer.open(check);
        assertThat(answer.select("main").text()).contains("Komt voor").doesNotContain("industriefunctie", "1974");
        officer.press(check, answer, "Gegeven tonen", Map.of("necessity", List.of("Om het gebruik te weten.")))
                .location();
        assertThat(officer.open(check).select("main").text())
                .contains("Gebruik", "industriefunctie", "Bouwjaar", "1974", "Oppervlakte");
        assertThat(BAG.asked().getLast().path()).doesNotContain("Graaf");
    }

    @Test
    @DisplayName("Een bron valt uit en komt terug: niemand staat stil, en later is het antwoord er")
    void a_source_is_down_and_comes_back() {
        BAG.says(503, "");
        String check = asked();
        assertThat(officer.open(check).select("main").text())
                .contains("Niet te raadplegen", "U kunt verder. Probeer het later opnieuw.");
        assertThat(officer.open(check).select("main a.utrecht-button"))
                .singleElement()
                .satisfies(again -> {
                    assertThat(again.text()).isEqualTo("Opnieuw vragen");
                    assertThat(again.attr("href")).isEqualTo(asking());
                });
        BAG.says(200, "{\"_embedded\": {\"adressen\": []}}");
        assertThat(officer.open(asked()).select("main").text()).contains("Komt niet voor");
        BAG.says(200, HOUSE);
        String found = asked();
        Document answer = officer.open(found);
        BAG.says(503, "");
        Document gone = officer.press(
                        found, answer, "Gegeven tonen", Map.of("necessity", List.of("Om het gebruik te weten.")))
                .page();
        assertThat(gone.select("main").text()).doesNotContain("industriefunctie");
        assertThat(gone.select("input[name=necessity]").val()).isEqualTo("Om het gebruik te weten.");
    }

    @Test
    void it_is_chosen_from_what_is_connected_once_and_takes_no_file() {
        assertThat(as(OFFICER, () -> book.connectable())).isEmpty();
        assertThat(officer.get(page() + "/import").absent()).isTrue();
        Document form = officer.open("/sources/new");
        assertThat(form.select("input[name=way]")).isEmpty();
        assertThat(officer.post("/sources/new", Map.of("way", List.of("brp")))
                        .page()
                        .text())
                .contains("Vul in");
        assertThat(officer.open("/sources").select("main").text()).contains("Over de verbinding met de BAG");
    }

    @Test
    @DisplayName("Op de verantwoording staat de vraag aan de BAG met grond en noodzaak")
    void the_question_is_accounted_for() {
        BAG.says(200, HOUSE);
        asked();
        assertThat(officer.open("/signals/" + number + "/accountability")
                        .select("main")
                        .text())
                .contains(
                        "Vergunningen", "Gemeentewet artikel 172", "Om te zien of het gebruik bekend is.", "Komt voor");
        assertThat(said(officer.open("/signals/" + number))).isEmpty();
    }
}
