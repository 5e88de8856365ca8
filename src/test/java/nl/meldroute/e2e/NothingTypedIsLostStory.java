package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import nl.meldroute.e2e.Chromium.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: niets van wat iemand typt, gaat verloren")
class NothingTypedIsLostStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;

    NothingTypedIsLostStory(Product product) {
        this.product = product;
    }

    private Visitor atStory(Way way) {
        Visitor reporter = new Visitor(product, way);
        return reporter.open("/report")
                .press("Beginnen")
                .choose("Is er nu", "Nee, niet op dit moment")
                .press("Verder");
    }

    private Visitor atCheck(Way way) {
        return atStory(way)
                .fill("Wat hebt u gezien", STORY)
                .press("Verder")
                .fill("Adres", "Loods Industrieweg 4")
                .press("Verder");
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void without_a_database_the_text_comes_back_with_a_number_to_phone(boolean scripts) {
        try (Visitor reporter = atStory(new Way(scripts, 320))) {
            product.withoutDatabase(() -> {
                reporter.fill("Wat hebt u gezien", STORY).press("Verder").expecting(503);
                assertThat(reporter.heading()).isEqualTo("Doorgeven lukt nu niet");
                assertThat(reporter.text()).contains("0348 000 010", "bel 112");
                assertThat(reporter.page().locator("textarea").first().inputValue())
                        .isEqualTo(STORY);
                reporter.tab().open("/report").expecting(503);
            });
            reporter.press("Opnieuw proberen");
            assertThat(reporter.path()).endsWith("/place");
            reporter.fill("Adres", "Loods Industrieweg 4").press("Verder");
            product.withoutDatabase(() -> {
                reporter.press("Versturen").expecting(503);
                assertThat(reporter.text())
                        .contains("Er is nu niets verstuurd.")
                        .doesNotContain("Uw tekst staat nog op dit scherm.");
            });
            reporter.press("Opnieuw proberen");
            assertThat(reporter.heading()).isEqualTo("Uw signaal is verstuurd");
        }
    }

    @Test
    void back_and_refresh_keep_what_was_typed() {
        try (Visitor reporter = atCheck(Way.DESK)) {
            reporter.back();
            assertThat(reporter.value("Adres")).isEqualTo("Loods Industrieweg 4");
            reporter.back();
            assertThat(reporter.value("Wat hebt u gezien")).isEqualTo(STORY);
            reporter.refresh();
            assertThat(reporter.value("Wat hebt u gezien")).isEqualTo(STORY);
        }
    }

    @Test
    void back_after_a_mistake_shows_the_page_with_the_text() {
        try (Visitor reporter = atStory(Way.DESK)) {
            reporter.fill("Wat hebt u gezien", "Bedden").press("Verder");
            assertThat(reporter.text()).contains("Vul in wat u hebt gezien of gehoord. Gebruik minstens 10 tekens.");
            reporter.fill("Wat hebt u gezien", STORY).press("Verder");
            assertThat(reporter.path()).endsWith("/place");
            reporter.back();
            assertThat(reporter.value("Wat hebt u gezien")).isEqualTo(STORY);
        }
    }

    @Test
    void what_was_sent_is_not_sent_again_by_going_back() {
        try (Visitor reporter = atCheck(Way.DESK)) {
            int before = reports();
            reporter.press("Versturen");
            reporter.refresh();
            assertThat(reporter.text()).contains("U hebt de volgcode al gezien. Wij tonen hem één keer.");
            reporter.back();
            assertThat(reporter.said()).isEqualTo("Dit concept is er niet meer. U kunt opnieuw beginnen.");
            assertThat(reports()).isEqualTo(before + 1);
        }
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void a_double_click_sends_one_report(boolean scripts) {
        try (Visitor reporter = atCheck(new Way(scripts, 1280))) {
            int before = reports();
            reporter.led(reporter.button("Versturen")::dblclick);
            reporter.page().waitForURL("**/sent");
            assertThat(reports()).isEqualTo(before + 1);
        }
    }

    private int reports() {
        return product.superuser()
                .sql("select count(*) from reporting.report")
                .query(Integer.class)
                .single();
    }

    @Test
    void two_tabs_never_overwrite_each_other_silently() {
        try (Visitor reporter = atStory(Way.DESK)) {
            Visitor other = reporter.tab().open(reporter.path());
            reporter.fill("Wat hebt u gezien", "De eerste tekst, in het eerste scherm.")
                    .press("Verder");
            other.fill("Wat hebt u gezien", "De tweede tekst, in het tweede scherm.")
                    .press("Verder");
            assertThat(other.text())
                    .contains("intussen in een ander scherm gewijzigd", "De eerste tekst, in het eerste scherm.");
            assertThat(other.value("Wat hebt u gezien")).isEqualTo("De tweede tekst, in het tweede scherm.");
        }
    }

    @Test
    @DisplayName("Een concept dat een half uur bleef liggen, komt terug zonder naam en nummer")
    void a_draft_that_was_left_alone_forgets_who() {
        try (Visitor reporter = atCheck(Way.DESK)) {
            reporter.click("Hoe wilt u antwoord krijgen?")
                    .fill("Uw naam", "Roos Zandstra")
                    .fill("Uw afdeling", "Burgerzaken")
                    .press("Opslaan")
                    .click("Hoe wilt u antwoord krijgen?");
            assertThat(reporter.value("Uw naam")).isEqualTo("Roos Zandstra");
            product.push(Duration.ofMinutes(31));
            reporter.refresh();
            assertThat(reporter.value("Uw naam")).isEmpty();
            assertThat(reporter.value("Uw afdeling")).isEmpty();
            assertThat(reporter.text()).contains("Uw naam en nummer zijn weggehaald. Vul ze zo nodig opnieuw in.");
            reporter.open(reporter.path().replace("contact", "story"));
            assertThat(reporter.value("Wat hebt u gezien")).isEqualTo(STORY);
        }
    }

    @Test
    void wiping_the_screen_keeps_the_text() {
        try (Visitor reporter = atStory(Way.PLAIN)) {
            String path = reporter.path();
            reporter.fill("Wat hebt u gezien", STORY).press("Scherm wissen");
            assertThat(reporter.path()).isEqualTo("/blank");
            reporter.open(path);
            assertThat(reporter.value("Wat hebt u gezien")).isEqualTo(STORY);
        }
    }
}
