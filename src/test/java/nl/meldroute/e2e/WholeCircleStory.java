package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1, STAP 2, STAP 3 en STAP 6: de hele cirkel, met twee mensen in twee browsers")
class WholeCircleStory {
    private static final String STORY = "Er slapen elke week andere mannen in de loods.";
    private static final String USED = "Wij hebben uw signaal bekeken en gebruiken het.";
    private final Product product;

    WholeCircleStory(Product product) {
        this.product = product;
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void somebody_reports_the_officer_answers_and_the_reporter_reads(boolean scripts) {
        Set<String> before = Office.of(product, Role.FOCAL_OFFICER).rows();
        try (Visitor reporter = new Visitor(product, new Way(scripts, 320));
                Visitor officer = new Visitor(product, new Way(scripts, 1280))) {
            String receipt = reported(reporter);
            String path = Office.of(product, Role.FOCAL_OFFICER).newRow(before).href();
            officer.signIn(Role.FOCAL_OFFICER).next(path);
            assertThat(officer.text()).contains(STORY, "slechte omstandigheden").doesNotContain("Roos Zandstra");
            officer.choose("Moet er nu", "Nee")
                    .choose("In welke rol", "Toezicht")
                    .press("Oppakken");
            String signal = officer.path();
            named(officer);
            officer.open(signal)
                    .click("Notitie")
                    .fill("Notitie", "De beheerder let op.")
                    .press("Opslaan");
            assertThat(officer.said()).isEqualTo("Notitie bewaard.");
            decided(officer);
            officer.click("Antwoord schrijven").choose("Kies een zin", USED).press("Voorbeeld bekijken");
            officer.press("Antwoord plaatsen");
            answered(reporter, receipt);
            officer.open("/work").next(signal).press("Gelezen").open("/work").next(signal);
            officer.choose("Resultaat", "Geen aanwijzing").press("Afsluiten");
            assertThat(officer.said()).contains("is afgesloten.");
            reporter.open("/follow").fill("Volgcode", receipt).press("Bekijken");
            assertThat(reporter.text()).contains("Klaar");
            reporter.press("Klaar – scherm wissen");
            assertThat(reporter.path()).isEqualTo("/blank");
            officer.open("/work?view=done").open(signal).click("Wie heeft dit gezien?");
            assertThat(officer.text()).contains("Naam van de melder bekeken", "Antwoord aan de melder gegeven");
        }
    }

    private static String reported(Visitor reporter) {
        reporter.open("/report").press("Beginnen").choose("Is er nu", "Nee, niet op dit moment");
        reporter.press("Verder").fill("Wat hebt u gezien", STORY).press("Verder");
        reporter.fill("Adres", "Loods Industrieweg 4").press("Verder");
        reporter.click("Welke signalen herkent u?")
                .choose("Waar lijkt het op?", "Iemand moet werken in heel slechte omstandigheden")
                .press("Verder")
                .press("Opslaan");
        reporter.click("Hoe wilt u antwoord krijgen?")
                .fill("Uw naam", "Roos Zandstra")
                .press("Opslaan");
        return reporter.press("Versturen").code();
    }

    private static void decided(Visitor officer) {
        officer.click("Besluit nemen")
                .choose("Besluit", "Geen aanwijzing voor mensenhandel")
                .fill("Reden", "De mannen werken er en slapen thuis.")
                .choose("Gaat het om een misdrijf", "Nee")
                .press("Besluit opslaan");
        assertThat(officer.said()).isEqualTo("Besluit opgeslagen. Volgende stap: Antwoord schrijven.");
    }

    private static void named(Visitor officer) {
        officer.click("Naam van de melder").unlock(Role.FOCAL_OFFICER);
        officer.choose("Waarom", "Vraag aan de melder").press("Naam bekijken");
        assertThat(officer.text()).contains("Roos Zandstra");
    }

    private static void answered(Visitor reporter, String receipt) {
        reporter.open("/follow").fill("Volgcode", receipt).press("Bekijken");
        assertThat(reporter.text()).contains(USED);
        reporter.click("Aanvullen")
                .fill("Uw aanvulling", "Vandaag stond er een busje.")
                .press("Versturen");
        assertThat(reporter.said()).isEqualTo("Uw aanvulling is verstuurd.");
    }
}
