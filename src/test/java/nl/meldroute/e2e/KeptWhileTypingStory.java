package nl.meldroute.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import nl.meldroute.e2e.Chromium.Way;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("story")
@RunningProduct
@DisplayName("Beleidsplan 2.2, STAP 1: wat iemand typt, is na drie tellen bewaard, ook zonder op een knop te drukken")
class KeptWhileTypingStory {
    private static final String FIELD = "Wat hebt u gezien";
    private static final String STORY = "Drie bedden op een kamer.";
    private static final String MORE = "Drie bedden op een kamer en achttien inschrijvingen.";
    private final Product product;

    KeptWhileTypingStory(Product product) {
        this.product = product;
    }

    /** With a clock that the story moves; what it does not move, goes on by itself. */
    private Visitor atStory() {
        Visitor reporter = new Visitor(product, Way.DESK);
        reporter.page().clock().install();
        return reporter.open("/report")
                .press("Beginnen")
                .choose("Is er nu", "Nee, niet op dit moment")
                .press("Verder");
    }

    private static Response stopTyping(Visitor reporter) {
        return reporter.page()
                .waitForResponse("**/save", () -> reporter.page().clock().fastForward("00:03"));
    }

    private static void typed(Visitor reporter, String text) {
        reporter.fill(FIELD, text);
        Response kept = stopTyping(reporter);
        assertThat(kept.status()).isEqualTo(200);
        kept.finished();
    }

    @Test
    void whoever_closes_the_browser_finds_the_text_again() {
        try (Visitor reporter = atStory()) {
            String path = reporter.path();
            Object top = reporter.page().locator("textarea").boundingBox().y;
            reporter.page().locator("textarea").focus();
            typed(reporter, STORY);
            reporter.page().waitForCondition(() -> reporter.said().matches("Bewaard om \\d{2}:\\d{2}\\."));
            assertThat(reporter.page().evaluate("document.activeElement.id")).isEqualTo("story");
            assertThat((Object) reporter.page().locator("textarea").boundingBox().y)
                    .as("the field stays where it is")
                    .isEqualTo(top);
            reporter.page().close();
            Visitor later = reporter.tab().open(path);
            assertThat(later.value(FIELD)).isEqualTo(STORY);
            assertThat(later.fill(FIELD, MORE).press("Verder").path()).endsWith("/place");
            later.back();
            assertThat(later.value(FIELD)).isEqualTo(MORE);
        }
    }

    @Test
    void after_it_was_kept_the_button_leads_on() {
        try (Visitor reporter = atStory()) {
            typed(reporter, STORY);
            typed(reporter, MORE);
            assertThat(reporter.fill(FIELD, STORY).press("Verder").path()).endsWith("/place");
        }
    }

    @Test
    void it_is_said_once_in_half_a_minute() {
        try (Visitor reporter = atStory()) {
            typed(reporter, STORY);
            reporter.page().waitForCondition(() -> !reporter.said().isEmpty());
            reporter.page().evaluate("document.querySelector('#status p').id = 'first'");
            typed(reporter, MORE);
            assertThat(reporter.page().locator("#first").count()).isEqualTo(1);
            reporter.page().clock().fastForward("00:30");
            typed(reporter, STORY);
            reporter.page()
                    .waitForCondition(() -> reporter.page().locator("#first").count() == 0);
            assertThat(reporter.said()).startsWith("Bewaard om");
        }
    }

    @Test
    void what_another_tab_wrote_is_not_overwritten_silently() {
        try (Visitor reporter = atStory()) {
            Visitor other = reporter.tab();
            other.page().clock().install();
            other.open(reporter.path());
            typed(reporter, STORY);
            other.fill(FIELD, MORE);
            assertThat(stopTyping(other).status()).isEqualTo(204);
            assertThat(other.said()).isEmpty();
            other.press("Verder");
            assertThat(other.text()).contains("intussen in een ander scherm gewijzigd", STORY);
            assertThat(other.value(FIELD)).isEqualTo(MORE);
            assertThat(reporter.refresh().value(FIELD)).isEqualTo(STORY);
        }
    }

    @Test
    void the_button_waits_for_what_is_on_its_way() {
        try (Visitor reporter = atStory()) {
            AtomicReference<Route> held = new AtomicReference<>();
            reporter.page().route("**/story/save", held::set);
            reporter.fill(FIELD, STORY);
            reporter.page().clock().fastForward("00:03");
            reporter.page().waitForCondition(() -> held.get() != null);
            reporter.fill(FIELD, MORE).button("Verder").click();
            assertThat(reporter.path()).endsWith("/story");
            reporter.led(() -> held.get().resume());
            assertThat(reporter.path()).endsWith("/place");
            reporter.back();
            assertThat(reporter.value(FIELD)).isEqualTo(MORE);
        }
    }

    @Test
    void an_answer_that_got_lost_is_asked_for_again() {
        try (Visitor reporter = atStory()) {
            AtomicReference<Route> lost = new AtomicReference<>();
            reporter.page().route("**/story/save", route -> {
                route.fetch();
                route.abort();
                lost.set(route);
            });
            reporter.fill(FIELD, STORY);
            reporter.page().clock().fastForward("00:03");
            reporter.page().waitForCondition(() -> lost.get() != null);
            reporter.page().unroute("**/story/save");
            assertThat(reporter.fill(FIELD, MORE).press("Verder").path()).endsWith("/place");
            reporter.back();
            assertThat(reporter.value(FIELD)).isEqualTo(MORE);
            reporter.expectingNoAnswer();
        }
    }

    @Test
    void nothing_is_sent_once_the_button_was_pressed_or_for_a_choice() {
        try (Visitor reporter = atStory()) {
            List<String> saves = new ArrayList<>();
            reporter.page().onRequest(request -> {
                if (request.url().endsWith("/save")) {
                    saves.add(request.postData());
                }
            });
            reporter.fill(FIELD, STORY).press("Verder");
            reporter.choose("Deel van de dag", "Avond");
            reporter.page().clock().fastForward("00:10");
            assertThat(saves).isEmpty();
            reporter.fill("Adres", "Loods");
            stopTyping(reporter);
            assertThat(saves).singleElement().asString().contains("place=Loods", "part=evening");
        }
    }

    @Test
    @DisplayName("Wat vooraf gekozen staat, heeft niemand gekozen")
    void what_was_chosen_beforehand_is_not_kept_for_a_name_that_is_typed() {
        try (Visitor reporter = atStory()) {
            reporter.open(reporter.path().replace("story", "contact")).fill("Uw naam", "Roos Zandstra");
            assertThat(stopTyping(reporter).request().postData())
                    .contains("name=Roos+Zandstra")
                    .doesNotContain("reply=", "read-along=");
            reporter.choose("Mag de taakaccenthouder", "Ja").fill("Uw naam", "R. Zandstra");
            assertThat(stopTyping(reporter).request().postData()).contains("read-along=yes");
        }
    }

    @Test
    void without_a_database_the_page_is_silent_and_tries_again() {
        try (Visitor reporter = atStory()) {
            product.withoutDatabase(() -> {
                reporter.fill(FIELD, STORY);
                assertThat(stopTyping(reporter).status()).isEqualTo(204);
                assertThat(reporter.said()).isEmpty();
            });
            typed(reporter, MORE);
            reporter.page().waitForCondition(() -> reporter.said().startsWith("Bewaard om"));
        }
    }
}
