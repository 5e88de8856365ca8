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
@DisplayName("Beleidsplan 2.2, STAP 5: een partner die niet reageert, in een echte browser")
class StepFiveStory {
    private final Product product;

    StepFiveStory(Product product) {
        this.product = product;
    }

    @Ways({"true, 1280", "true, 320", "false, 320"})
    @DisplayName("Te laat: herinneren, bellen zonder antwoord, en dan de reactie die meer wil weten")
    void who_is_late_is_reminded_phoned_and_asks_for_more(boolean scripts, int width) {
        Office office = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = office.rows();
        Reporting.shortest(product.client(), "Drie bedden op een kamer en achttien inschrijvingen.");
        String signal = office.settle(office.takeUpNew(before)).path();
        LocalDate day = product.today().minusDays(30);
        try (Visitor officer = new Visitor(product, new Way(scripts, width))) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal + "/referrals/call?partner=avim");
            officer.fill("Dag", Integer.toString(day.getDayOfMonth()))
                    .fill("Maand", Integer.toString(day.getMonthValue()))
                    .fill("Jaar", Integer.toString(day.getYear()))
                    .choose("Uitkomst", "Gemeld")
                    .fill("Wat is afgesproken?", "Zij bellen terug.")
                    .press("Opslaan");
            assertThat(officer.open(signal).text()).contains("De partner heeft niet op tijd gereageerd");
            officer.press("Herinneren");
            assertThat(officer.said()).isEqualTo("Herinnering verstuurd naar 1 partner.");
            officer.open(signal).click("Doorzetten").click("Reactie verwerken");
            officer.fill("Toelichting", "Volgende week weten zij meer.").press("Gebeld, nog geen reactie");
            assertThat(officer.said()).startsWith("Vastgelegd: gebeld met Politie AVIM.");
            assertThat(officer.heading()).isEqualTo("Wacht op partners");
            officer.open(signal).click("Doorzetten").click("Reactie verwerken");
            assertThat(officer.text()).contains("Volgende week weten zij meer.", "Herinnerd per e-mail");
            officer.choose("Uitkomst", "Meer informatie nodig")
                    .fill("Toelichting", "Welk kenteken had het busje?")
                    .press("Opslaan");
            assertThat(officer.said()).isEqualTo("Reactie opgeslagen. Volgende stap: Besluit nemen.");
            officer.open(signal + "/timeline");
            assertThat(officer.text()).contains("Welk kenteken had het busje?", "Partner herinnerd");
        }
    }
}
