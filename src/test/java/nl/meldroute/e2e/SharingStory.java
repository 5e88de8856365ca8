package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: een signaal delen met een taakaccenthouder, in een echte browser")
class SharingStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private static final String SUMMARY = "Op dit adres slapen veel mensen. Is hier iets over bekend?";
    private final Product product;
    private final Office office;

    SharingStory(Product product) {
        this.product = product;
        this.office = Office.of(product, Role.FOCAL_OFFICER);
    }

    private String aSignal() {
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), STORY);
        return office.takeUpNew(before).path();
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 1280", "false, 320"})
    void shared_read_reacted_to_and_stopped(boolean scripts, int width) {
        String signal = aSignal();
        Way way = new Way(scripts, width);
        try (Visitor officer = new Visitor(product, way);
                Visitor contact = new Visitor(product, way)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal).click("Delen");
            officer.press("Delen");
            assertThat(officer.text()).contains("Kies met wie u dit deelt.");
            officer.choose("Met wie?", "taakaccenthouder Civiel")
                    .fill("Samenvatting", SUMMARY)
                    .press("Delen")
                    .press("Toch delen");
            assertThat(officer.said()).startsWith("Gedeeld met taakaccenthouder Civiel, tot en met ");
            contact.signIn(Role.DEPARTMENT_CONTACT).click("Gedeeld met mij");
            contact.led(contact.page().locator("main ul a").first()::click);
            assertThat(contact.text()).contains(SUMMARY).doesNotContain(STORY, signal.replace("/signals/", ""));
            contact.press("Versturen").fill("Wat weet u hiervan?", "Dat pand is net verkocht.");
            contact.press("Versturen");
            assertThat(contact.said()).isEqualTo("Dank u wel. Uw reactie is verstuurd. Doe verder niets.");
            officer.open("/work").leaf("Reactie van taakaccenthouder Civiel, " + signal.replace("/signals/", ""));
            officer.click("Reactie van taakaccenthouder Civiel, " + signal.replace("/signals/", ""));
            assertThat(officer.text()).contains("Dat pand is net verkocht.");
            officer.click("Delen").press("Delen stoppen");
            assertThat(officer.said()).startsWith("Delen gestopt.");
            contact.refresh().expecting(404);
            assertThat(contact.heading()).isEqualTo("Deze pagina is er niet");
            officer.press("Ongedaan maken");
            assertThat(officer.said()).startsWith("Ongedaan gemaakt.");
            contact.refresh();
            assertThat(contact.text()).contains(SUMMARY);
        }
    }

    @Test
    void a_double_click_shares_once_and_what_was_typed_stays() {
        String signal = aSignal();
        try (Visitor officer = new Visitor(product, Way.DESK)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/share").fill("Samenvatting", "kort");
            officer.press("Delen");
            assertThat(officer.value("Samenvatting")).isEqualTo("kort");
            officer.choose("Met wie?", "aandachtsfunctionaris meldcode Sociaal Domein")
                    .fill("Samenvatting", SUMMARY)
                    .press("Delen");
            officer.led(officer.button("Toch delen")::dblclick);
            officer.page().waitForURL("**" + signal);
            officer.open(signal + "/share");
            assertThat(officer.page()
                            .locator("button:has-text('Delen stoppen')")
                            .count())
                    .isEqualTo(1);
            assertThat(officer.text()).doesNotContain("Eerder gedeeld");
        }
    }
}
