package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Beheer: de gemeente kiest een termijn die van ons is, en trekt hem in voordat hij ingaat")
class TermsStory {
    private final Product product;

    TermsStory(Product product) {
        this.product = product;
    }

    private static Visitor typed(Visitor admin, String value, LocalDate since) {
        return admin.fill("Nieuw getal, in dagen", value)
                .fill("Dag", Integer.toString(since.getDayOfMonth()))
                .fill("Maand", Integer.toString(since.getMonthValue()))
                .fill("Jaar", Integer.toString(since.getYear()));
    }

    @Ways({"true, 1280", "false, 320"})
    void a_term_is_looked_at_chosen_read_and_withdrawn(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        LocalDate since = product.today().plusDays(40);
        try (Visitor admin = new Visitor(product, way);
                Visitor privacy = new Visitor(product, way)) {
            admin.signIn(Role.ADMINISTRATOR).open("/admin/policy").click("Termijnen en getallen");
            admin.click("Bericht van de melder lezen");
            typed(admin, "40", since).press("Wijziging bekijken");
            assertThat(admin.text()).contains("Kies van 1 dag tot en met 14 dagen.", "Schrijf in één zin waarom");
            assertThat(admin.value("Nieuw getal, in dagen")).isEqualTo("40");
            typed(admin, "5", since)
                    .fill("Waarom, in één zin", "Melders wachten te lang.")
                    .press("Wijziging bekijken");
            assertThat(admin.text()).contains("Klopt deze wijziging?", "Van 7 dagen naar 5 dagen, vanaf");
            admin.press("Aanpassen");
            typed(admin, "6", since).press("Wijziging bekijken").press("Wijziging opslaan");
            assertThat(admin.said()).isEqualTo("De wijziging is opgeslagen.");
            assertThat(admin.open("/admin/terms").text()).contains("6 dagen, vanaf");
            privacy.signIn(Role.PRIVACY_OFFICER).click("Termijnen").click("Bericht van de melder lezen");
            assertThat(privacy.text())
                    .contains("6 dagen, vanaf", "Melders wachten te lang.")
                    .doesNotContain("Wijziging bekijken");
            admin.click("Bericht van de melder lezen")
                    .click("Wijziging intrekken")
                    .press("Intrekken: 6 dagen");
            assertThat(admin.said()).startsWith("De wijziging is ingetrokken.");
            assertThat(privacy.open("/admin/terms/read-message").text()).contains("Ingetrokken door");
        }
    }

    @Ways({"true, 1280", "false, 320"})
    void what_erases_is_stopped_by_the_privacy_officer(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        try (Visitor admin = new Visitor(product, way);
                Visitor privacy = new Visitor(product, way)) {
            admin.signIn(Role.ADMINISTRATOR).open("/admin/terms/keep-referred-at-most");
            assertThat(admin.text()).contains("alleen strenger", "begint een wijziging op zijn vroegst op");
            admin.fill("Nieuw getal, in jaren", "4")
                    .fill("Waarom, in één zin", "Vier jaar is genoeg.")
                    .press("Wijziging bekijken");
            assertThat(admin.text()).contains("Van 5 jaar naar 4 jaar", "Wat weg is, komt niet terug.");
            admin.press("Wijziging opslaan");
            privacy.signIn(Role.PRIVACY_OFFICER).open("/admin/terms/keep-referred-at-most");
            privacy.click("Wijziging intrekken").press("Intrekken: 4 jaar");
            assertThat(privacy.said()).startsWith("De wijziging is ingetrokken.");
        }
    }
}
