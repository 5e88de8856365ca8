package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("story")
@RunningProduct
@DisplayName("Lezing I-12: twee mensen beslissen of een gesloten signaal weg mag, in een echte browser")
class RetentionStory {
    private final Product product;

    RetentionStory(Product product) {
        this.product = product;
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("De aandachtsfunctionaris stelt voor, de FG bevestigt, en de vervanger haalt het terug")
    void one_proposes_another_confirms_and_it_is_taken_back(boolean scripts, int width) {
        new Cases(product).due();
        Way way = new Way(scripts, width);
        try (Visitor officer = new Visitor(product, way);
                Visitor privacy = new Visitor(product, way);
                Visitor deputy = new Visitor(product, way)) {
            officer.signIn(Role.FOCAL_OFFICER).open("/retention");
            assertThat(officer.heading()).isEqualTo("Bewaren of wissen");
            officer.choose("Wat stelt u voor?", "Wissen").press("Voorstel maken");
            assertThat(officer.said()).isEqualTo("Het voorstel staat klaar. Iemand anders bevestigt het.");
            assertThat(officer.text()).doesNotContain("Bevestigen");
            privacy.signIn(Role.PRIVACY_OFFICER);
            assertThat(privacy.text())
                    .contains("Wat moet u nu doen?")
                    .containsPattern("[0-9]+ voorstel(len)? om te wissen of te bewaren wacht(en)? op u");
            privacy.click("Bewaren");
            assertThat(privacy.text()).contains("Wacht op bevestiging");
            privacy.open(officer.path()).press("Bevestigen").press("Ja, bevestigen");
            assertThat(privacy.text()).contains("Nog terug te halen tot");
            deputy.signIn(Role.DEPUTY).open(officer.path()).press("Terughalen");
            assertThat(deputy.said()).isEqualTo("Teruggehaald. Er is niets gewist.");
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 320", "false, 1280"})
    @DisplayName("Langer bewaren kan, met een reden en een dag")
    void it_is_kept_longer_for_a_reason(boolean scripts, int width) {
        new Cases(product).due();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open("/retention")
                    .choose("Wat stelt u voor?", "Bewaren")
                    .choose("Waarom langer bewaren?", "Een partner vraagt erom")
                    .fill("Dag", "1")
                    .fill("Maand", "6")
                    .fill("Jaar", "2027")
                    .press("Voorstel maken");
            assertThat(officer.text()).contains("Bewaren tot di 1 juni 2027. Een partner vraagt erom.");
            officer.press("Niet doen");
            assertThat(officer.said()).isEqualTo("Teruggehaald. Er is niets gewist.");
        }
    }
}
