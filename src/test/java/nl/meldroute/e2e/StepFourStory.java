package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
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
@DisplayName("Beleidsplan 2.2, STAP 3 en STAP 4: de aandachtsfunctionaris besluit en zet door, in een echte browser")
class StepFourStory {
    private static final String REASON = "De boa en de balie zagen hetzelfde, los van elkaar.";
    private static final String CUT_OFF = """
            () => [...document.querySelectorAll('.mr-letter, .mr-letter *')]
              .filter(one => !one.matches('.mr-hidden') && one.clientHeight > 0)
              .filter(one => one.scrollHeight > one.clientHeight + 1 || one.scrollWidth > one.clientWidth + 1).length""";
    private final Product product;

    StepFourStory(Product product) {
        this.product = product;
    }

    /** Where the page of a signal that was just taken up stands. */
    private String takenUp() {
        Office office = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), "Drie bedden op een kamer en achttien inschrijvingen.");
        return office.takeUpNew(before).path();
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("Een woning met te veel werknemers: besluit, feiten, overleg, bellen en niet doorzetten")
    void indications_lead_to_partners(boolean scripts, int width) {
        String signal = takenUp();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER);
            officer.open(signal).click("Besluit nemen").press("Besluit opslaan");
            assertThat(officer.text()).contains("Kies een besluit.");
            decide(officer, "Er zijn aanwijzingen");
            assertThat(officer.said()).isEqualTo("Besluit opgeslagen. Volgende stap: Overleg vastleggen.");
            officer.click("Overleg vastleggen")
                    .fill("Met wie", "aandachtsfunctionaris meldcode")
                    .choose("Besluit", "Niet melden na overleg")
                    .fill("Reden", "Er zijn geen kinderen bij.")
                    .press("Opslaan");
            officer.open(signal + "/referrals")
                    .click("Wijzigen")
                    .choose("Vorm", "Arbeidsuitbuiting")
                    .press("Feiten opslaan");
            assertThat(officer.text()).contains("Kies ‘Nog niet bekend’ of een vorm, niet allebei.");
            toggled(officer).press("Feiten opslaan");
            assertThat(officer.said()).isEqualTo("Feiten opgeslagen. Het advies is opnieuw bepaald.");
            officer.open(signal + "/referrals/call?partner=care-coordinator")
                    .choose("Uitkomst", "Advies gevraagd (zonder namen)")
                    .fill("Wat is afgesproken?", "Zij denken mee.")
                    .press("Opslaan");
            assertThat(officer.said()).isEqualTo("Vastgelegd: gebeld met Zorgcoördinator (Moviera).");
            officer.open(signal + "/referrals/skip?partner=nla")
                    .fill("Reden", "De inspectie onderzoekt dit bedrijf al een maand.")
                    .press("Opslaan");
            assertThat(officer.open(signal).text()).contains("Antwoord schrijven");
        }
    }

    private static void decide(Visitor officer, String outcome) {
        officer.choose("Besluit", outcome)
                .fill("Reden", REASON)
                .choose("Gaat het om een misdrijf", "Nee")
                .press("Besluit opslaan");
    }

    private static Visitor toggled(Visitor officer) {
        String id = officer.choice("Vorm", "Nog niet bekend").getAttribute("id");
        officer.page().locator("label[for=\"" + id + "\"]").click();
        return officer;
    }

    @ParameterizedTest(name = "scripts {0}, {1} px")
    @CsvSource({"true, 320", "false, 1280"})
    @DisplayName("Een gezin waar niets aan de hand is: geen aanwijzing, niemand wordt gebeld")
    void an_innocent_family_leaves_by_the_gate(boolean scripts, int width) {
        String signal = takenUp();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER);
            officer.open(signal + "/decision");
            decide(officer, "Geen aanwijzing voor mensenhandel");
            assertThat(officer.said()).isEqualTo("Besluit opgeslagen. Volgende stap: Antwoord schrijven.");
            officer.click("Doorzetten");
            assertThat(officer.text()).contains("Na dit besluit hoeft u niets door te zetten.");
            officer.open(signal).click("Afsluiten");
            assertThat(officer.choice("Resultaat", "Geen aanwijzing").isChecked())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("Een brief staat op een telefoon heel op het scherm, en op papier staat alleen de brief")
    void a_letter_is_whole_on_a_phone_and_alone_on_paper() {
        String summary = "Er slapen mensen naast de machines. ".repeat(12).strip();
        String signal = takenUp();
        try (Visitor officer = new Visitor(product, Way.PHONE)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/decision");
            decide(officer, "Er zijn aanwijzingen");
            officer.open(signal + "/referrals/new?partner=care-coordinator")
                    .fill("Samenvatting", summary)
                    .choose("Hoe?", "Brief")
                    .press("Verder")
                    .fill("Reden om zonder controle", "De vervanger heeft haast.")
                    .press("Ja, versturen");
            assertThat(officer.page().locator(".mr-letter").innerText()).contains(summary);
            assertThat(officer.page().locator("main textarea").count()).isZero();
            assertThat(officer.page().evaluate(CUT_OFF)).isEqualTo(0);
            officer.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
            assertThat(officer.page().locator("main").innerText())
                    .contains(summary)
                    .doesNotContain("U kunt deze brief afdrukken", "Reactie verwerken", "Doorgezet naar", "Kopiëren");
            assertThat(officer.page()
                            .locator("header:visible, footer:visible, main a:visible")
                            .count())
                    .isZero();
        }
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("De partners, met hun nummers")
    void partners_are_found_with_their_numbers(boolean scripts, int width) {
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER);
            officer.open("/partners").click("Veilig Thuis Utrecht");
            assertThat(officer.text()).contains("0800 2000");
            officer.click("Nummer controleren").press("Vandaag gecontroleerd");
            assertThat(officer.said()).isEqualTo("Opgeslagen. Dit nummer is vandaag gecontroleerd.");
        }
    }
}
