package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName(
        "Beleidsplan 2.2, STAP 3: een register zegt of iets voorkomt, en pas een tweede reden toont meer; in een echte browser")
class SourceStory {
    private static final String ROWS = """
            straatnaam;huisnummer;plaats;soort;bsn
            Hazenpad;4;Lopik;kamerverhuur, acht kamers;999990019
            Hazenpad;open"aanhaling;Lopik;winkel;999990020
            Wal;1;Lopik;winkel;999990032
            """;
    private final Product product;
    private final Office office;

    SourceStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String aSignal() {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), "Drie bedden op een kamer.");
        String signal = office.takeUpNew(before).path();
        office.open(signal + "/subjects/new?kind=address")
                .fill("Straat", "Hazenpad")
                .fill("Huisnummer", "4")
                .fill("Plaats", "Lopik")
                .press("Opslaan");
        return signal;
    }

    @Ways({"true, 1280", "false, 320"})
    void a_register_says_hit_and_only_the_second_check_shows_more(boolean scripts, int width) {
        String signal = aSignal();
        String name = "Kamerverhuur " + width;
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            register(officer.signIn(Role.FOCAL_OFFICER), name);
            officer.open(signal).click("Bronnen raadplegen").click(name);
            officer.choose("Waarop zoekt u?", "Hazenpad 4, Lopik").press("Komt dit voor?");
            assertThat(officer.text()).contains("Komt voor").doesNotContain("acht kamers");
            officer.press("Gegeven tonen");
            assertThat(officer.text())
                    .contains("Vul in waarom u het gegeven zelf nodig hebt.")
                    .doesNotContain("acht kamers");
            officer.fill("Waarom hebt u het gegeven zelf nodig?", "De brandweer gaat morgen langs.");
            officer.press("Gegeven tonen");
            assertThat(officer.text()).contains("acht kamers", "straat gelijk").doesNotContain("999990019", "winkel");
            officer.page().locator("input[name=row]").first().check();
            officer.press("Bewaren");
            assertThat(officer.said()).startsWith("Bewaard bij het signaal.");
            officer.click("Verantwoording");
            assertThat(officer.text())
                    .contains(
                            name,
                            "Gemeentewet artikel 172",
                            "De brandweer gaat morgen langs.",
                            "Wie las een antwoord?");
            officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(officer.page().locator("h1").isVisible()).isTrue();
            assertThat(officer.page().locator(".mr-back").isVisible()).isFalse();
        }
    }

    private static void register(Visitor officer, String name) {
        officer.open("/sources").click("Bron toevoegen");
        officer.press("Verder");
        assertThat(officer.text()).contains("Vul een naam in voor de bron.");
        officer.fill("Naam van de bron", name).fill("Eigenaar", "Team Wonen");
        officer.choose("Wat staat erin?", "Vergunningen").fill("Doel", "Toezicht");
        officer.fill("Grond", "Gemeentewet artikel 172").fill("Waarom nodig?", "Om te zien of het bekend is.");
        officer.choose("Wie mag vragen?", "Aandachtsfunctionaris en vervanger")
                .fill("Hoeveel maanden", "6")
                .press("Verder");
        officer.page()
                .locator("input[type=file]")
                .setInputFiles(new FilePayload("rijen.csv", "text/csv", ROWS.getBytes(StandardCharsets.UTF_8)));
        officer.press("Verder");
        assertThat(officer.text())
                .contains("burgerservicenummers", "Regel 3: er ontbreekt een aanhalingsteken.", "2 regels gelezen")
                .doesNotContain("999990019");
        officer.press("Voorbeeld bekijken").press("In gebruik nemen");
        assertThat(officer.said()).startsWith(name + " is in gebruik met 2 regels.");
    }
}
