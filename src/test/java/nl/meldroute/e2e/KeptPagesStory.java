package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import nl.meldroute.e2e.Chromium.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("story")
@RunningProduct
@DisplayName(
        "Beleidsplan 2.2, STAP 1 en 6: ook wie erbij waren, wat iemand herkent en een aanvulling gaan niet verloren")
class KeptPagesStory {
    private static final String STORY = "Drie bedden op een kamer en achttien inschrijvingen.";
    private static final String ADDED = "Het busje is rood en komt elke ochtend.";
    private static final String FIELD = "Uw aanvulling";
    private final Product product;

    KeptPagesStory(Product product) {
        this.product = product;
    }

    private Visitor reporter(Way way) {
        Visitor reporter = new Visitor(product, way);
        reporter.page().clock().install();
        return reporter.open("/report");
    }

    private Visitor atCheck(Way way) {
        return reporter(way)
                .press("Beginnen")
                .choose("Is er nu", "Nee, niet op dit moment")
                .press("Verder")
                .fill("Wat hebt u gezien", STORY)
                .press("Verder")
                .fill("Adres", "Loods Industrieweg 4")
                .press("Verder");
    }

    private static void stop(Visitor reporter) {
        Response kept = reporter.page()
                .waitForResponse("**/save", () -> reporter.page().clock().fastForward("00:03"));
        assertThat(kept.status()).isEqualTo(200);
        kept.finished();
        reporter.page().waitForCondition(() -> reporter.said().startsWith("Bewaard om"));
    }

    @Test
    void whoever_closes_the_browser_finds_the_person_again() {
        try (Visitor reporter = atCheck(Way.DESK).click("Wie waren erbij?")) {
            String path = reporter.path();
            reporter.fill("Naam of omschrijving", "Man met rode bestelbus").fill("Kenteken", "1-ABC-23");
            stop(reporter);
            reporter.page().close();
            Visitor later = reporter.tab().open(path);
            assertThat(later.value("Naam of omschrijving")).isEqualTo("Man met rode bestelbus");
            assertThat(later.value("Kenteken")).isEqualTo("1-ABC-23");
            assertThat(later.press("Opslaan").text()).contains("Man met rode bestelbus");
        }
    }

    @Test
    void three_seconds_after_the_last_tick_the_ticks_are_kept() {
        try (Visitor reporter = atCheck(Way.DESK).click("Welke signalen herkent u?")) {
            reporter.choose("Waar lijkt het op?", "Iemand moet werken in heel slechte omstandigheden");
            stop(reporter);
            reporter.press("Verder").choose("Werk", "geen vrije dag, ook ziek door");
            stop(reporter);
            String path = reporter.path();
            reporter.page().close();
            Visitor later = reporter.tab().open(path);
            assertThat(later.choice("Werk", "geen vrije dag, ook ziek door").isChecked())
                    .isTrue();
            assertThat(later.press("Opslaan").path()).endsWith("/check");
        }
    }

    @Test
    void an_addition_comes_back_with_the_code_alone() {
        try (Visitor reporter = atCheck(Way.DESK)) {
            String code = reporter.press("Versturen").code();
            follow(reporter, code).click("Aanvullen").fill(FIELD, ADDED);
            stop(reporter);
            assertThat(reporter.refresh().value(FIELD)).isEqualTo(ADDED);
            reporter.click("Terug").back();
            assertThat(reporter.value(FIELD)).isEqualTo(ADDED);
            reporter.press("Scherm wissen").open("/follow/add");
            assertThat(reporter.path()).isEqualTo("/follow");
            try (Visitor elsewhere = new Visitor(product, Way.PLAIN)) {
                follow(elsewhere, code).click("Aanvullen");
                assertThat(elsewhere.value(FIELD)).isEqualTo(ADDED);
                assertThat(elsewhere.press("Versturen").said()).isEqualTo("Uw aanvulling is verstuurd.");
            }
        }
    }

    @ParameterizedTest(name = "scripts {0}")
    @ValueSource(booleans = {true, false})
    void without_a_database_an_addition_stays_on_the_screen(boolean scripts) {
        try (Visitor reporter = atCheck(new Way(scripts, 320))) {
            follow(reporter, reporter.press("Versturen").code()).click("Aanvullen");
            product.withoutDatabase(() -> {
                reporter.fill(FIELD, ADDED).press("Versturen").expecting(503);
                assertThat(reporter.page().locator("textarea").first().inputValue())
                        .isEqualTo(ADDED);
            });
            assertThat(reporter.press("Opnieuw proberen").said()).isEqualTo("Uw aanvulling is verstuurd.");
            assertThat(reporter.text()).contains(ADDED);
        }
    }

    private static Visitor follow(Visitor reporter, String code) {
        return reporter.open("/follow").fill("Volgcode", code).press("Bekijken");
    }
}
