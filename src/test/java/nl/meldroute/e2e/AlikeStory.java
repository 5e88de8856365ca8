package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3, zin 1: kleine signalen tellen op, ook waar iets anders is opgeschreven")
class AlikeStory {
    private final Product product;
    private final Office office;

    AlikeStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String aSignal(String story) {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), story);
        return office.takeUpNew(before).path();
    }

    private static void address(Visitor officer, String signal, String street, String number) {
        officer.open(signal)
                .click("Adres toevoegen")
                .fill("Straat", street)
                .fill("Huisnummer", number)
                .fill("Plaats", "Lopik")
                .press("Opslaan");
    }

    private static void person(Visitor officer, String signal, String name) {
        officer.open(signal).click("Persoon toevoegen").fill("Naam", name).press("Opslaan");
    }

    @Ways({"true, 1280, 411", "true, 320, 412", "false, 1280, 413", "false, 320, 414"})
    @DisplayName("Een zwak derde signaal brengt het adres boven, hoe de straat ook gespeld is")
    void a_weak_third_signal_surfaces_the_address(boolean scripts, int width, String number) {
        String first = aSignal("Steeds andere auto's voor de deur.");
        String second = aSignal("Gordijnen altijd dicht.");
        String third = aSignal("Drie keer een taxi bij nacht.");
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER);
            address(officer, first, "Lopikerdijkje", number);
            address(officer, second, "Lopikerdijkje", number);
            assertThat(officer.said()).contains("Dit komt al voor.", "Raakvlakken bekijken (1)");
            address(officer, third, "Loopikerdijkje", number);
            assertThat(officer.said()).contains("Dit komt al voor.", "Raakvlakken bekijken (2)");
            officer.click("Raakvlakken bekijken");
            assertThat(officer.text())
                    .contains("3 signalen", "Dit kunnen drie berichten van dezelfde melder zijn.")
                    .contains("Mogelijk, waarom: adres lijkt op (klinkt gelijk)")
                    .contains("lijkt op");
        }
    }

    @Ways({"true, 1280, Aldershoek", "true, 320, Bergershoek", "false, 1280, Carelshoek", "false, 320, Dirkshoek"})
    @DisplayName("Een verkeerd raakvlak wordt teruggenomen en blijft weg, tot er iets nieuws is")
    void a_wrong_match_is_undone_and_stays_away(boolean scripts, int width, String family) {
        String first = aSignal("Zij mag niet alleen naar buiten.");
        String second = aSignal("Zij slaapt in de loods.");
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER);
            person(officer, first, "Malgorzata " + family);
            person(officer, second, "Gosia " + family);
            officer.click("Raakvlakken bekijken");
            assertThat(officer.text()).contains("naam lijkt op (andere vorm van dezelfde naam)");
            officer.press("Zelfde");
            assertThat(officer.said()).contains("Gekoppeld aan " + number(first) + ".");
            officer.press("Ongedaan maken").press("Niet hetzelfde");
            assertThat(officer.said()).contains("Genoteerd: niet hetzelfde. U ziet deze niet meer.");
            person(officer, second, "Wouter van " + family);
            assertThat(officer.said()).isEqualTo("Toegevoegd.");
            for (String signal : new String[] {first, second}) {
                officer.open(signal)
                        .click("Telefoonnummer toevoegen")
                        .fill("Telefoonnummer", "06 0000 06" + (40 + family.charAt(0) - 'A'))
                        .press("Opslaan");
            }
            assertThat(officer.said()).contains("Dit komt al voor.", "Raakvlakken bekijken (1)");
            officer.click("Raakvlakken bekijken");
            assertThat(officer.text()).contains("Nieuw gegeven: telefoonnummer");
        }
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
