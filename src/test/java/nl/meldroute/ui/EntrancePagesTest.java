package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages at the door, and those for when it does not open. */
class EntrancePagesTest {
    static final List<String> NAMES = List.of("login", "session-expired", "blank", "problem", "unreachable");
    private static final Rendering.Who OFFICER =
            new Rendering.Who("Jan de Vries", List.of(MenuEntry.of("/work", "sample.menu.work")), true, "sealed-owner");

    @Test
    void signing_in_asks_two_things_that_a_password_safe_may_fill_in() {
        Document page = page("login", Map.of("form", Form.empty()));
        assertThat(page.title()).isEqualTo("Inloggen – Signalen – Gemeente Lopik");
        assertThat(page.select("main label").eachText()).containsExactly("Gebruikersnaam", "Wachtwoord");
        assertThat(page.select("#username").attr("autocomplete")).isEqualTo("username");
        assertThat(page.select("#password").attr("autocomplete")).isEqualTo("current-password");
        assertThat(page.select("main form").attr("action")).isEqualTo("/login");
        assertThat(page.select("main button").text()).isEqualTo("Inloggen");
        assertThat(page.select("a[href=/public/help]").text()).isEqualTo("Hulp");
    }

    @Test
    void a_wrong_password_is_told_without_telling_which_of_the_two_was_wrong() {
        Form form = Form.of(Map.of("username", List.of("jan"), "password", List.of("hush")))
                .wrong("username", "ui.login.wrong");
        Document page = page("login", Map.of("form", form));
        assertThat(page.title()).startsWith("Fout: ");
        assertThat(page.select("#errors a").text()).isEqualTo("Gebruikersnaam of wachtwoord klopt niet.");
        assertThat(page.select("#username").attr("value")).isEqualTo("jan");
        assertThat(page.outerHtml()).doesNotContain("hush");
    }

    @Test
    void an_ended_sign_in_says_that_the_text_is_kept_only_if_it_is() {
        Document kept = page("session-expired", Map.of("kept", "14:32"));
        assertThat(kept.select("main").text())
                .isEqualTo("U bent uitgelogd Uw tekst van 14:32 is bewaard. Inloggen en verder");
        assertThat(kept.select("main a[href=/login]")).hasSize(1);
        assertThat(page("session-expired", Map.of()).select("main").text()).doesNotContain("bewaard");
    }

    @Test
    void a_wiped_screen_has_no_word_of_what_is_done_here() {
        Document page = page("blank", Map.of("who", OFFICER));
        assertThat(page.title()).isEqualTo("Gemeente Lopik");
        assertThat(page.text().toLowerCase(Locale.ROOT)).doesNotContain("signa", "gevaar", "melden", "hulp", "jan");
        assertThat(page.select("a, form, script")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"absent", "again", "large", "failure"})
    void what_went_wrong_is_told_in_words_with_the_way_back(String problem) {
        Document page = page("problem", Map.of("problem", problem, "code", "1a2b3c4d"));
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main a[href=/]").text()).isEqualTo("Terug naar start");
        assertThat(page.select("main").text()).contains("Code: 1a2b3c4d.").doesNotContain("??");
        assertThat(page.select("a[href*=login]")).isEmpty();
    }

    @Test
    void what_is_absent_and_what_is_not_allowed_have_the_same_words() {
        Document page = page("problem", Map.of("problem", "absent", "who", OFFICER));
        assertThat(page.select("main").text())
                .isEqualTo("Deze pagina is er niet Het adres klopt niet, of u hebt er geen toegang toe."
                        + " Terug naar start");
        assertThat(page.select("nav a").eachText()).containsExactly("Mijn werk");
    }

    @Test
    void what_a_reporter_typed_stands_on_the_page_when_the_database_is_gone() {
        String story = "\nMan met \"rode\" bus <b>\n\nElke avond & nacht.";
        Map<String, List<String>> typed = new LinkedHashMap<>();
        typed.put("story", List.of(story));
        typed.put("callback", List.of("06 0000 0001", "0600000002"));
        typed.put("danger", List.of("unknown"));
        typed.put("when-day", List.of("7"));
        Map<String, Object> model = Map.of("typed", Typed.each(typed), "retry", true, "path", "/report/1/story");
        Document page = page("unreachable", model);
        assertThat(page.select("main p").text())
                .contains("Doorgeven lukt nu niet. Bel de aandachtsfunctionaris: 0348 000 010. Bij gevaar: bel 112.");
        assertThat(page.select("main form[method=post]").attr("action")).isEqualTo("/report/1/story");
        assertThat(page.select("textarea[name=story]").get(0).wholeText())
                .as("a browser drops the first new line of a text area, so there is one more")
                .isEqualTo("\n" + story);
        assertThat(page.select("textarea[name=callback]").eachText()).containsExactly("06 0000 0001", "0600000002");
        assertThat(page.select("main input[type=hidden][name=danger]").attr("value"))
                .isEqualTo("unknown");
        assertThat(page.select("main input[type=hidden][name=when-day]").attr("value"))
                .isEqualTo("7");
        assertThat(page.select("main input[name=_csrf]")).hasSize(1);
        assertThat(page.select("main button").eachText()).containsExactly("Opnieuw proberen");
        assertThat(page.select("textarea"))
                .allMatch(area -> page.select("label[for=" + area.id() + "]").hasText());
    }

    @Test
    void a_page_that_only_shows_is_asked_for_again() {
        Map<String, Object> model =
                new HashMap<>(Map.of("typed", List.of(), "retry", false, "path", "/work", "who", OFFICER));
        Document page = page("unreachable", model);
        assertThat(page.select("main a[href=/work]").text()).isEqualTo("Opnieuw proberen");
        assertThat(page.select("main form")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Dit lukt nu niet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"login", "session-expired", "blank", "problem", "unreachable"})
    void each_page_is_there_in_english(String name) {
        Map<String, Object> model =
                Map.of("problem", "absent", "typed", List.of(), "retry", true, "path", "/work", "form", Form.empty());
        Document page = Rendering.page("ui/" + name, model, Locale.ENGLISH);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.text()).doesNotContain("??").doesNotContain("Gemeente ");
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("[role=status]")).hasSizeBetween(1, 2);
    }

    private static Document page(String name, Map<String, ?> model) {
        return Rendering.page("ui/" + name, model);
    }
}
