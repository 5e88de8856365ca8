package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Account;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Toezicht: na de diefstal van een account zegt één zoekvraag van wie de gegevens gezien zijn")
class LogStory {
    private final Product product;

    LogStory(Product product) {
        this.product = product;
    }

    private String takenUp() {
        Office officer = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = officer.rows();
        Reporting.shortest(product.client(), "Vier mensen slapen in een garage.");
        return officer.takeUpNew(before).path();
    }

    @Ways({"true, 1280", "false, 320"})
    void whose_data_did_this_colleague_see(boolean scripts, int width) {
        String signal = takenUp();
        String number = signal.substring(signal.lastIndexOf('/') + 1);
        Account jan = product.account(Role.FOCAL_OFFICER);
        try (Visitor privacy = new Visitor(product, new Way(scripts, width));
                Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal);
            officer.open(signal + "/seen");
            String called = officer.page().locator("main strong").innerText();
            privacy.signIn(Role.PRIVACY_OFFICER);
            assertThat(privacy.path()).isEqualTo("/audit");
            assertThat(privacy.text()).contains("Wat moet u nu doen?", "Maanden");
            privacy.page().locator("#person").selectOption(jan.id().toString());
            privacy.press("Zoeken");
            assertThat(privacy.heading()).isEqualTo("Wat " + jan.name() + " zag en deed");
            assertThat(privacy.text())
                    .contains(called, "Bekeken", "Lijst met signalen bekeken", "Ook deze vraag staat in het logboek.")
                    .doesNotContain(number);
            privacy.click(called);
            assertThat(privacy.text()).contains("Opgepakt", jan.name(), "Deze lijst bekeken");
            privacy.click("Zoekvraag wijzigen").fill("Signaal", "geen kenmerk").press("Zoeken");
            assertThat(privacy.text()).contains("Dit kennen wij niet.");
            privacy.fill("Signaal", called.toLowerCase(Locale.ROOT)).press("Zoeken");
            assertThat(privacy.text()).contains("Opgepakt", called);
        }
    }

    @Ways({"true, 1280", "false, 320"})
    void a_month_in_numbers(boolean scripts, int width) {
        takenUp();
        try (Visitor privacy = new Visitor(product, new Way(scripts, width))) {
            privacy.signIn(Role.PRIVACY_OFFICER);
            privacy.page().locator("main .mr-cards a").first().click();
            privacy.page().waitForLoadState();
            assertThat(privacy.text())
                    .contains("Wat er was", "Buiten eigen werk gekeken", "Klopt het logboek?", "Deze maand loopt nog.");
            privacy.open(privacy.path() + "/outside");
            assertThat(privacy.text()).contains("Wat telt hier?", "De aandachtsfunctionaris was er");
        }
    }
}
