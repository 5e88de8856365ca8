package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.meldroute.e2e.Chromium.Way;
import nl.meldroute.identity.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 6: de melder krijgt antwoord en leest het, in een echte browser")
class AnswerStory {
    private static final String STORY = "Drie bedden op een kamer.";
    private static final String USED = "Wij hebben uw signaal bekeken en gebruiken het.";
    private final Product product;
    private String path = "";
    private String receipt = "";

    AnswerStory(Product product) {
        this.product = product;
    }

    @BeforeEach
    void a_signal_was_taken_up() {
        Office office = Office.of(product, Role.FOCAL_OFFICER);
        Set<String> before = office.rows();
        receipt = Reporting.shortest(product.client(), STORY);
        path = office.settle(office.takeUpNew(before)).path();
    }

    @Ways({"true, 1280", "true, 320", "false, 1280", "false, 320"})
    void an_answer_is_looked_at_placed_and_read(boolean scripts, int width) {
        Way way = new Way(scripts, width);
        try (Visitor officer = new Visitor(product, way);
                Visitor reporter = new Visitor(product, way)) {
            officer.signIn(Role.FOCAL_OFFICER).next(path).press("Voorbeeld bekijken");
            assertThat(officer.text()).contains("Kies een zin of schrijf zelf iets.");
            officer.choose("Kies een zin", USED)
                    .fill("Eigen woorden", "Dank u wel.")
                    .press("Voorbeeld bekijken");
            assertThat(officer.text()).contains("Dit leest de melder:", USED, "De kluis is dicht.");
            officer.unlock(Role.FOCAL_OFFICER);
            assertThat(officer.value("Eigen woorden")).isEqualTo("Dank u wel.");
            officer.press("Voorbeeld bekijken").press("Antwoord plaatsen");
            assertThat(officer.said()).isEqualTo("Het antwoord staat klaar. De melder leest het met de volgcode.");
            read(reporter);
            assertThat(reporter.text()).contains(USED, "Dank u wel.");
            reporter.press("Hoe staat het ermee?");
            assertThat(reporter.said()).isEqualTo("Uw vraag is doorgegeven.");
            reporter.click("Aanvullen").fill("Uw aanvulling", "Er is iets bij.").press("Versturen");
            assertThat(reporter.said()).isEqualTo("Uw aanvulling is verstuurd.");
            officer.open("/work").next(path);
            assertThat(officer.text()).contains("Er is iets bij.");
            officer.press("Gelezen");
            closed(officer);
            read(reporter);
            assertThat(reporter.text()).contains("Klaar");
        }
    }

    private void read(Visitor reporter) {
        reporter.open("/follow").fill("Volgcode", receipt).press("Bekijken");
        assertThat(reporter.heading()).isEqualTo("Uw signaal");
    }

    private void closed(Visitor officer) {
        officer.open("/work").next(path);
        assertThat(officer.heading()).isEqualTo("Afsluiten");
        officer.press("Afsluiten");
        assertThat(officer.text()).contains("Kies een resultaat.");
        officer.choose("Resultaat", "Onduidelijk gebleven").press("Afsluiten");
        assertThat(officer.said()).contains("is afgesloten. Namen bewaren wij tot");
        officer.click("Heropenen").press("Heropenen");
        assertThat(officer.text()).contains("Schrijf op waarom u het signaal heropent.");
    }

    @Test
    @DisplayName(
            "Taak T11: met het toetsenbord alleen, zonder scripts: antwoorden en afsluiten in hooguit zes handelingen")
    void the_keyboard_alone_answers_and_closes_in_six_acts() {
        try (Visitor officer = new Visitor(product, Way.PLAIN)) {
            officer.signIn(Role.FOCAL_OFFICER).open("/vault?back=" + path + "/reply");
            officer.fill("Wachtzin", product.person(Role.FOCAL_OFFICER).passphrase())
                    .press("Kluis openen");
            assertThat(officer.heading()).isEqualTo("Antwoord aan de melder");
            Keys keys = new Keys(officer)
                    .tick(USED)
                    .tick("Daarna afsluiten")
                    .press("Voorbeeld bekijken")
                    .press("Antwoord plaatsen")
                    .pick("Resultaat", "Onduidelijk gebleven")
                    .press("Afsluiten");
            assertThat(officer.said()).contains("is afgesloten.");
            assertThat(keys.acts()).isLessThanOrEqualTo(6);
        }
    }

    @Test
    @DisplayName("Een naam in het antwoord wordt gezien voordat de melder hem leest")
    void a_name_in_the_answer_is_warned_of() {
        try (Visitor officer = new Visitor(product, Way.PHONE)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path + "/reply");
            officer.fill("Eigen woorden", "Wij waren aan de Industrieweg.").press("Voorbeeld bekijken");
            assertThat(officer.text())
                    .contains("Er staat een naam in uw antwoord. Wilt u die weghalen?", "Reden om zonder controle");
            officer.press("Wijzigen");
            assertThat(officer.value("Eigen woorden")).isEqualTo("Wij waren aan de Industrieweg.");
        }
    }

    @Test
    void an_open_task_is_said_before_closing() {
        try (Visitor officer = new Visitor(product, Way.PHONE)) {
            officer.signIn(Role.FOCAL_OFFICER).open(path).click("Afsluiten");
            officer.choose("Resultaat", "Onduidelijk gebleven").press("Afsluiten");
            assertThat(officer.heading()).isEqualTo("Weet u het zeker?");
            officer.press("Ja, afsluiten");
            assertThat(officer.said()).contains("is afgesloten.");
        }
    }
}
