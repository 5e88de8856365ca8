package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3: vastleggen om wie het gaat, en kijken of het al voorkomt, in een echte browser")
class MatchStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;
    private final Office office;

    MatchStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String aSignal() {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        return office.takeUpNew(before).path();
    }

    @Ways({"true, 1280, 301", "true, 320, 302", "false, 1280, 303", "false, 320, 304"})
    void two_signals_with_one_phone_number_are_linked(boolean scripts, int width, String end) {
        String first = aSignal();
        String second = aSignal();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER).open(first).click("Telefoonnummer toevoegen");
            officer.fill("Telefoonnummer", "06 0000 0" + end).press("Opslaan");
            assertThat(officer.said()).startsWith("Toegevoegd.");
            registered(officer.open(second), end);
            assertThat(officer.said()).contains("Dit komt al voor.", "Raakvlakken bekijken (1)");
            officer.click("Raakvlakken bekijken");
            assertThat(officer.heading()).isEqualTo("Komt dit al voor?");
            officer.press("Zelfde");
            assertThat(officer.said()).contains("Gekoppeld aan " + number(first) + ".");
            officer.press("Ongedaan maken");
            assertThat(officer.said()).isEqualTo("Ongedaan gemaakt.");
            officer.press("Zelfde").press("Klaar met bekijken");
            assertThat(officer.text()).contains("Gekoppeld aan " + number(first));
        }
    }

    private static void registered(Visitor officer, String end) {
        officer.click("Adres toevoegen")
                .fill("Straat", "Opvanglocatie")
                .fill("Plaats", "Lopik")
                .press("Opslaan");
        assertThat(officer.text()).contains("Schrijf hier geen opvangadres.");
        officer.fill("Straat", "Industrieweg").fill("Huisnummer", end).press("Opslaan");
        assertThat(officer.text()).contains("Bezoeken of aanschrijven: ONBEKEND");
        officer.click("Persoon toevoegen")
                .fill("Naam", "Man met bus " + end)
                .choose("Rol", "Maakt het mogelijk")
                .fill("Telefoonnummer", "+31 6 00000" + end)
                .press("Opslaan");
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    @Test
    void two_tabs_show_both_texts_and_a_double_click_adds_once() {
        String signal = aSignal();
        try (Visitor officer = new Visitor(product, Way.DESK)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal).click("Persoon toevoegen");
            officer.fill("Naam", "Man met rode bus");
            officer.led(officer.button("Opslaan")::dblclick);
            officer.page().waitForURL("**" + signal);
            officer.open(signal);
            assertThat(officer.page()
                            .locator("main a:has-text('Man met rode bus')")
                            .count())
                    .isEqualTo(1);
            officer.click("Man met rode bus");
            Visitor other = officer.tab().open(officer.path());
            officer.fill("Naam", "Man met blauwe bus").press("Opslaan");
            other.fill("Naam", "Man met groene bus").press("Opslaan");
            assertThat(other.text()).contains("Dit is intussen gewijzigd", "Man met blauwe bus");
            assertThat(other.value("Naam")).isEqualTo("Man met groene bus");
            other.press("Opslaan");
            assertThat(other.heading()).isEqualTo("Man met groene bus");
            other.press("Verwijderen").press("Ongedaan maken");
            assertThat(other.said()).isEqualTo("Teruggezet.");
            assertThat(other.text()).contains("Man met groene bus");
        }
    }
}
