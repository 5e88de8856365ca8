package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName(
        "Beleidsplan 2.2, STAP 3, zin 2: een afdeling antwoordt in twee klikken, en de vraag staat op de verantwoording")
class DepartmentStory {
    private final Product product;
    private final Office office;

    DepartmentStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    @Ways({"true, 1280, 511", "true, 320, 512", "false, 1280, 513", "false, 320, 514"})
    void a_department_answers_in_two_clicks(boolean scripts, int width, String house) {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), "Er staan achttien fietsen voor een huis met drie kamers.");
        String signal = office.takeUpNew(before).path();
        try (Visitor officer = new Visitor(product, new Way(scripts, width));
                Visitor contact = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open(signal)
                    .click("Adres toevoegen")
                    .fill("Straat", "Reigerhof")
                    .fill("Huisnummer", house)
                    .fill("Plaats", "Lopik")
                    .press("Opslaan");
            officer.click("Navraag doen")
                    .choose("Afdeling", "Civiel")
                    .choose("Vraag", "Hoeveel mensen staan op dit adres ingeschreven?")
                    .choose("Grond", "Openbare orde en veiligheid")
                    .press("Navraag versturen");
            contact.signIn(Role.DEPARTMENT_CONTACT).open("/work");
            String answers = "/answers/" + enquiry(officer, signal);
            contact.led(
                    contact.page().locator("main ol a[href='" + answers + "']").first()::click);
            assertThat(contact.text())
                    .contains("Reigerhof " + house, "Doe nu niets")
                    .doesNotContain("fietsen", number(signal));
            contact.press("Niets bekend");
            assertThat(contact.said()).contains("Dank u wel. Uw antwoord is verstuurd. Doe verder niets.");
            officer.open(signal + "/accountability");
            assertThat(officer.text()).contains("Civiel", "Openbare orde en veiligheid", "Niets bekend");
        }
    }

    private static String enquiry(Visitor officer, String signal) {
        String path = officer.open(signal)
                .page()
                .locator("main a[href*='/enrichment/']:has-text('Navraag bij Civiel')")
                .first()
                .getAttribute("href");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String number(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
