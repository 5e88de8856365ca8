package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 3, 4 en 6: wat intussen gebeurt, in een echte browser")
class MeanwhileStory {
    private static final String REASON = "De boa en de balie zagen hetzelfde, los van elkaar.";
    private final Product product;

    MeanwhileStory(Product product) {
        this.product = product;
    }

    /** Where the page of a signal that was just taken up stands. */
    private String takenUp() {
        Office office = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), "Er slapen mensen in de loods.");
        return office.takeUpNew(before).path();
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("Een afspraak voor vandaag is de volgende stap, en één druk op Gedaan is genoeg")
    void what_is_agreed_for_today_is_next_and_done_by_one_press(boolean scripts, int width) {
        String signal = takenUp();
        LocalDate today = product.today();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open(signal + "/call")
                    .fill("Met wie", "de toezichthouder")
                    .fill("Wat is gezegd?", "Er staan drie bedden.")
                    .fill("Wat is afgesproken?", "Hij telt morgen opnieuw en belt ons.")
                    .fill("Dag", Integer.toString(today.getDayOfMonth()))
                    .fill("Maand", Integer.toString(today.getMonthValue()))
                    .fill("Jaar", Integer.toString(today.getYear()))
                    .press("Opslaan");
            assertThat(officer.said()).isEqualTo("Gesprek bewaard.");
            officer.open("/work").next(signal);
            assertThat(officer.heading()).isEqualTo("Telefoongesprek");
            assertThat(officer.text()).contains("Nog open afspraken", "Hij telt morgen opnieuw en belt ons.");
            officer.press("Gedaan");
            assertThat(officer.said()).isEqualTo("Genoteerd: deze afspraak is gedaan. Volgende stap: Besluit nemen.");
        }
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName(
            "Veranderen de feiten terwijl iemand de brief bekijkt, dan gaat hij niet weg en staat er wat er anders is")
    void a_letter_that_changed_meanwhile_says_what_changed(boolean scripts, int width) {
        String signal = takenUp();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open(signal + "/decision")
                    .choose("Besluit", "Er zijn aanwijzingen")
                    .fill("Reden", REASON)
                    .choose("Gaat het om een misdrijf", "Nee")
                    .press("Besluit opslaan");
            officer.open(signal + "/referrals/new?partner=care-coordinator")
                    .fill("Samenvatting", "Er slapen mensen naast de machines.")
                    .choose("Hoe?", "Brief")
                    .press("Verder")
                    .fill("Reden om zonder controle", "De vervanger heeft haast.");
            officer.tab()
                    .open(signal + "/referrals")
                    .click("Feiten nakijken")
                    .choose("Is er een mogelijk slachtoffer?", "Ja")
                    .choose("Weet het slachtoffer", "Kan niet veilig")
                    .press("Feiten opslaan");
            officer.press("Ja, versturen");
            assertThat(officer.text())
                    .contains(
                            "Dit is intussen gewijzigd. Er is nog niets verstuurd.",
                            "Weet het slachtoffer dat wij dit doorgeven: Kan niet veilig.");
            assertThat(officer.value("Reden om zonder controle")).isEqualTo("De vervanger heeft haast.");
            officer.press("Ja, versturen");
            assertThat(officer.heading()).isEqualTo("Brief aan Zorgcoördinator (Moviera)");
        }
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("Vóór het afsluiten staat er tot wanneer alles bewaard blijft")
    void until_when_it_is_kept_stands_there_before_closing(boolean scripts, int width) {
        String signal = takenUp();
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open(signal + "/decision")
                    .choose("Besluit", "Geen aanwijzing voor mensenhandel")
                    .fill("Reden", REASON)
                    .choose("Gaat het om een misdrijf", "Nee")
                    .press("Besluit opslaan");
            officer.open(signal + "/close");
            assertThat(officer.text()).contains("Namen bewaren wij tot ");
            officer.choose("Resultaat", "Geen aanwijzing").press("Afsluiten");
            assertThat(officer.text()).contains("Dit staat nog open:", "Namen bewaren wij tot ");
        }
    }
}
