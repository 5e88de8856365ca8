package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Beheer: een tekst in de woorden van de gemeente, tot op de pagina van wie iets doorgeeft")
class WordingStory {
    private static final String OURS = "Vertel wat u zag";
    private final Product product;

    WordingStory(Product product) {
        this.product = product;
    }

    @Ways({"true, 1280", "false, 320"})
    void a_text_is_found_said_otherwise_and_taken_back(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        try (Visitor admin = new Visitor(product, way);
                Visitor privacy = new Visitor(product, way);
                Visitor reader = new Visitor(product, way)) {
            admin.signIn(Role.ADMINISTRATOR).open("/admin/texts").press("Zoeken");
            assertThat(admin.text()).contains("Vul een paar woorden in");
            admin.fill("Woorden uit de tekst", "Deze browser kent geen").press("Zoeken");
            assertThat(admin.text()).contains("1 tekst", "ui.passkey.unable");
            admin.open("/admin/texts/reporting.start.title")
                    .fill("Nederlands", OURS)
                    .press("Voorbeeld bekijken");
            assertThat(admin.text()).contains("Zo staat het er", OURS);
            admin.press("Tekst opslaan");
            assertThat(admin.said()).isEqualTo("De tekst is opgeslagen. Alle pagina's zeggen het nu zo.");
            assertThat(reader.open("/report").text()).contains(OURS);
            assertThat(privacy.signIn(Role.PRIVACY_OFFICER).open("/admin/texts").text())
                    .contains(OURS)
                    .doesNotContain("Wijzigen");
            admin.open("/admin/texts/reporting.start.title")
                    .fill("Nederlands", "")
                    .press("Tekst opslaan");
            assertThat(reader.open("/report").text()).doesNotContain(OURS);
        }
    }
}
