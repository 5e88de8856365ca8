package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import nl.meldroute.e2e.Chromium.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: iemand geeft een signaal door, in een echte browser")
class ReportStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;

    ReportStory(Product product) {
        this.product = product;
    }

    @Ways({"true, 1280", "true, 320", "false, 1280", "false, 320"})
    void three_answers_are_enough(boolean scripts, int width) {
        try (Visitor reporter = new Visitor(product, new Way(scripts, width))) {
            Visitor place = begun(reporter)
                    .choose("Is er nu", "Nee, niet op dit moment")
                    .press("Verder")
                    .fill("Wat hebt u gezien", STORY)
                    .press("Verder")
                    .press("Verder");
            assertThat(place.text()).contains("Vul een adres, bedrijf of plek in. Of kies ‘Weet ik niet’.");
            place.choose("", "Weet ik niet")
                    .fill("Adres", "Loods Industrieweg 4")
                    .press("Verder")
                    .press("Versturen");
            assertThat(reporter.code()).matches(Reporting.CODE);
            reporter.press("Klaar – scherm wissen");
            assertThat(reporter.path()).isEqualTo("/blank");
        }
    }

    private static Visitor begun(Visitor reporter) {
        return reporter.open("/report").press("Beginnen").press("Verder");
    }

    @Test
    @DisplayName("Taak T1: met het toetsenbord alleen, zonder scripts, in hooguit acht handelingen")
    void the_keyboard_alone_needs_eight_acts() {
        try (Visitor reporter = new Visitor(product, Way.PLAIN)) {
            reporter.open("/report");
            Keys keys = new Keys(reporter)
                    .press("Beginnen")
                    .pick("Is er nu", "Nee, niet op dit moment")
                    .press("Verder")
                    .type("Wat hebt u gezien", STORY)
                    .press("Verder")
                    .type("Adres", "Loods Industrieweg 4")
                    .press("Verder")
                    .press("Versturen");
            assertThat(reporter.code()).matches(Reporting.CODE);
            assertThat(keys.acts()).isLessThanOrEqualTo(8);
        }
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 320", "false, 1280"})
    @DisplayName("Bijlage 7: alles wat het formulier kan vragen, met gevaar, een persoon, signalen en een naam")
    void everything_can_be_told(boolean scripts, int width) {
        try (Visitor reporter = new Visitor(product, new Way(scripts, width))) {
            reporter.open("/report")
                    .choose("Voor wie", "Voor een inwoner of organisatie")
                    .press("Beginnen");
            reporter.choose("Is er nu", "Ja, nu").press("Verder");
            assertThat(reporter.heading()).isEqualTo("Bel nu eerst 112");
            reporter.fill("Op welk nummer", "06 0000 0003")
                    .choose("Hebt u gebeld?", "Ja, 112")
                    .press("Verder");
            reporter.fill("Wat hebt u gezien", "Ik ben Roos Zandstra. " + STORY).press("Verder");
            reporter.fill("Adres", "Loods").choose("Deel van de dag", "Avond").press("Verder");
            assertThat(reporter.heading()).isEqualTo("Hoe kwam dit binnen?");
            reporter.choose("Hoe?", "Balie").choose("Van wie?", "School").press("Verder");
            told(reporter);
            assertThat(reporter.path()).endsWith("/check");
            reporter.press("Versturen");
            assertThat(reporter.heading()).isEqualTo("Uw eigen gegevens staan in de tekst");
            reporter.choose("", "Laten staan").press("Versturen");
            assertThat(reporter.code()).matches(Reporting.CODE);
        }
    }

    private static void told(Visitor reporter) {
        reporter.click("Wie waren erbij?")
                .fill("Naam of omschrijving", "Man met rode bestelbus")
                .choose("Lijkt deze persoon", "Nee")
                .press("Opslaan")
                .click("Terug naar controleren");
        reporter.click("Welke signalen herkent u?")
                .choose("Waar zag u dit?", "Balie")
                .choose("Waar lijkt het op?", "Iemand is over de grens gesmokkeld")
                .press("Verder")
                .choose("Altijd", "een ander bewaart paspoort, bankpas of telefoon")
                .press("Opslaan");
        reporter.click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", "Roos Zandstra")
                .press("Opslaan");
    }

    @Test
    void doubt_leads_to_a_number_to_phone() {
        try (Visitor reporter = new Visitor(product, Way.PHONE)) {
            reporter.open("/report")
                    .press("Beginnen")
                    .choose("Is er nu", "Weet ik niet")
                    .press("Verder");
            assertThat(reporter.heading()).isEqualTo("Twijfelt u? Overleg even");
            assertThat(reporter.text()).contains("0348 000 010", "0900 8844");
        }
    }
}
