package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The officer goes away and comes back, and is put aside; each page is looked at by who opens it. */
@Tag("story")
@RunningProduct
@DisplayName("Lezing I-10: de vervanger neemt waar, en wie terugkomt ziet wat er gebeurde")
class WhileAwayStory {
    private static final String STORY = "Zes mensen in een schuur zonder raam.";
    private final Product product;
    private final Office deputy;

    WhileAwayStory(Product product) {
        this.product = product;
        this.deputy = Office.of(product, Role.DEPUTY);
    }

    static List<List<Way>> ways() {
        return EveryPageStory.ways();
    }

    @AfterEach
    void the_officer_is_back() {
        WordPage work = Office.of(product, Role.FOCAL_OFFICER).open("/work");
        if (work.text().contains("U staat als afwezig")) {
            work.press("Ik ben er weer");
        }
    }

    private String takenUp() {
        Set<String> before = deputy.rows();
        Reporting.shortest(product.client(), STORY);
        return deputy.takeUpNew(before).path();
    }

    private static void fill(Visitor visitor, String field, LocalDate day) {
        visitor.page().locator("[name=" + field + "-day]").fill(Integer.toString(day.getDayOfMonth()));
        visitor.page().locator("[name=" + field + "-month]").fill(Integer.toString(day.getMonthValue()));
        visitor.page().locator("[name=" + field + "-year]").fill(Integer.toString(day.getYear()));
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("Ik ben weg, de ander krijgt het werk, en daarna: dit gebeurde toen u weg was")
    void the_officer_goes_away_and_comes_back(List<Way> ways) {
        try (Visitor officer = new Visitor(product, ways);
                Visitor replacing = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER)
                    .open("/settings")
                    .click("Ik ben weg")
                    .press("Opslaan");
            assertThat(officer.text()).contains("Vul de eerste dag in dat u weg bent");
            fill(officer, "first", product.today());
            fill(officer, "last", product.today().plusDays(5));
            officer.press("Opslaan");
            assertThat(officer.said()).startsWith("Bewaard. U bent weg van");
            assertThat(officer.text()).contains("U staat als afwezig tot en met", "Els Demo vervangt u.");
            replacing.signIn(Role.DEPUTY);
            assertThat(replacing.text()).contains("U vervangt Jan Demo tot en met");
            String signal = takenUp();
            replacing.open(signal);
            assertThat(replacing.text()).contains("U vervangt Jan Demo");
            officer.open("/work").press("Ik ben er weer");
            assertThat(officer.said()).isEqualTo("U staat niet meer als afwezig.");
            officer.click("Dit gebeurde toen u weg was");
            assertThat(officer.heading()).isEqualTo("Dit gebeurde toen u weg was");
            officer.leaf(signal.replace("/signals/", ""));
            assertThat(officer.text()).contains(signal.replace("/signals/", ""), "Opgepakt (Els Demo)");
            officer.press("Gezien");
            assertThat(officer.text()).doesNotContain("Dit gebeurde toen u weg was");
            officer.open("/work/away");
            replacing.open("/work");
            assertThat(replacing.text()).doesNotContain("U vervangt");
        }
    }

    @ParameterizedTest
    @MethodSource("ways")
    @DisplayName("De vervanger zet de aandachtsfunctionaris opzij, en laat weer toe")
    void the_deputy_puts_the_officer_aside(List<Way> ways) {
        String signal = takenUp();
        try (Visitor replacing = new Visitor(product, ways);
                Visitor officer = new Visitor(product, ways)) {
            officer.signIn(Role.FOCAL_OFFICER).open(signal);
            replacing.signIn(Role.DEPUTY).open(signal).click("Aandachtsfunctionaris opzij zetten");
            replacing.press("Verder").choose("Toestemming van", "Gemeentesecretaris");
            replacing.fill("Reden", "De melder noemt de aandachtsfunctionaris.").press("Verder");
            assertThat(replacing.heading()).isEqualTo("Weet u het zeker?");
            replacing.press("Ja, opzij zetten");
            assertThat(replacing.said()).isEqualTo("De aandachtsfunctionaris ziet dit signaal niet meer.");
            officer.open(signal).expecting(404);
            assertThat(officer.heading()).isEqualTo("Deze pagina is er niet");
            officer.open("/signals");
            assertThat(officer.text()).doesNotContain(signal.replace("/signals/", ""));
            replacing.open(signal + "/aside").click("Aandachtsfunctionaris weer toelaten");
            replacing.press("Weer toelaten");
            replacing.fill("Reden", "Het was iemand met dezelfde achternaam.").press("Weer toelaten");
            officer.open(signal);
            assertThat(officer.text()).contains("Aandachtsfunctionaris weer toegelaten");
        }
    }
}
