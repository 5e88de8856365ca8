package nl.meldroute.desk;

import static nl.meldroute.desk.DeskModule.OFFICER;
import static nl.meldroute.desk.DeskModule.OTHERS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import nl.meldroute.desk.DeskModule.Browser;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;

@WithDesk
@DisplayName("Mijn instellingen: licht of donker, en de letters als sneltoets")
class SettingsPageTest {
    private final Browser browser;
    private final Given given;

    @Autowired
    SettingsPageTest(Browser browser, Given given) {
        this.browser = browser;
        this.given = given;
    }

    private Cookie[] choose(String look, String shortcuts) {
        MockHttpServletResponse saved =
                browser.send(OFFICER, post("/settings").param("look", look).param("shortcuts", shortcuts));
        assertThat(saved.getStatus()).isEqualTo(303);
        return saved.getCookies();
    }

    @Test
    void the_page_follows_the_device_until_somebody_chose() {
        Document before = browser.open(OFFICER, "/settings");
        assertThat(before.select("h1").text()).isEqualTo("Mijn instellingen");
        assertThat(before.select("main label").eachText())
                .containsExactly("Licht", "Donker", "Volg apparaat", "Sneltoetsen in de lijst");
        assertThat(before.select("main input[checked]").eachAttr("value")).containsExactly("device", "yes");
        assertThat(before.select("html").hasAttr("data-look")).isFalse();
        assertThat(before.select("main dl").text()).contains("Jan Vos", "Aandachtsfunctionaris", "OOV");
        assertThat(before.select(".mr-user a").eachText()).containsExactly("Mijn instellingen", "Kluis");
    }

    @Test
    void a_choice_holds_on_every_page_but_those_for_who_may_be_watched() {
        Cookie[] dark = choose("dark", "");
        Document saved = browser.open(OFFICER, "/settings", dark);
        assertThat(saved.select("[role=status]").text()).isEqualTo("Uw instellingen zijn opgeslagen.");
        assertThat(saved.select("main input[checked]").eachAttr("value")).containsExactly("dark");
        for (String path : new String[] {"/work", "/signals", "/report"}) {
            assertThat(browser.open(OFFICER, path, dark).select("html").attr("data-look"))
                    .as(path)
                    .isEqualTo("dark");
        }
        assertThat(browser.open(OFFICER, "/public/help", dark).select("html").hasAttr("data-look"))
                .isFalse();
    }

    @Test
    void letters_are_keys_only_where_they_are_switched_on() {
        given.aSignal().sent();
        Document on = browser.open(OFFICER, "/work");
        assertThat(on.select("ol[data-keys]")).hasSize(1);
        assertThat(on.select("script[src*=/js/work]")).hasSize(1);
        Document off = browser.open(OFFICER, "/work", choose("device", ""));
        assertThat(off.select("ol[data-keys], script[src*=/js/work]")).isEmpty();
    }

    @Test
    void what_is_no_choice_follows_the_device() {
        assertThat(browser.open(OFFICER, "/work", new Cookie("mr-look", "\" onload=\"x"))
                        .select("html")
                        .hasAttr("data-look"))
                .isFalse();
        assertThat(browser.open(OFFICER, "/settings", choose("purple", "yes"))
                        .select("main input[checked]")
                        .eachAttr("value"))
                .containsExactly("device", "yes");
    }

    @Test
    void everybody_who_is_signed_in_has_them() {
        for (var other : OTHERS) {
            Document page = browser.open(other, "/settings");
            assertThat(page.select(".mr-user a").eachText()).containsExactly("Mijn instellingen");
        }
    }
}
