package nl.meldroute.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What every page has around it, and what may never stand there. */
class FramesTest {
    private static final Rendering.Who OFFICER = new Rendering.Who(
            "Jan de Vries",
            List.of(new MenuEntry("/work", "sample.menu.work", 4), MenuEntry.of("/signals", "sample.menu.signals")),
            true,
            "sealed-owner");

    @ParameterizedTest
    @ValueSource(strings = {"report", "staff", "public"})
    void every_frame_has_landmarks_a_skip_link_one_heading_and_a_place_for_messages(String frame) {
        Document page = page(frame, "", Map.of("who", OFFICER));
        assertThat(page.select("html").attr("lang")).isEqualTo("nl");
        assertThat(page.title())
                .isEqualTo(
                        frame.equals("public")
                                ? "Informatie – Gemeente Lopik"
                                : "Een signaal – Signalen – Gemeente Lopik");
        assertThat(page.select("a[href=#main]").text()).contains("Naar inhoud");
        assertThat(page.select("main#main[tabindex=-1]")).hasSize(1);
        assertThat(page.select("body > header")).hasSize(1);
        assertThat(page.select("body > footer")).hasSize(1);
        assertThat(page.select("h1").eachText()).containsExactly("Een signaal");
        assertThat(page.select("main [role=status]")).hasSize(1);
        assertThat(page.select("header, main, footer").text()).doesNotContain("??");
        assertThat(page.text()).contains("Demo: gebruik geen echte gegevens.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"report", "staff", "public"})
    void no_frame_needs_a_rule_to_be_bent(String frame) {
        Document page = page(frame, "", Map.of("who", OFFICER));
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream()))
                .noneMatch(attribute -> attribute.getKey().startsWith("on")
                        || attribute.getKey().startsWith("th:"));
        assertThat(page.select("form[method=post]"))
                .allMatch(form -> form.select("input[name=_csrf]").size() == 1);
        assertThat(ids(page)).doesNotHaveDuplicates();
    }

    @Test
    void a_reporter_sees_no_way_to_sign_in_and_nobody_who_works_here() {
        Document page = page("report", ", backTo='/report'", Map.of());
        assertThat(page.select("a[href*=login], a[href*=vault], a[href*=work]")).isEmpty();
        assertThat(page.select("a[href=tel:112]").eachText()).containsExactly("Bel 112");
        assertThat(page.select("form[action=/blank] button").eachText()).containsExactly("Scherm wissen");
        assertThat(page.select("main a[href=/report]").eachText()).containsExactly("Terug");
        assertThat(page.select("input[name=_owner]")).isEmpty();
    }

    @Test
    void the_screen_is_wiped_by_a_button_that_saves_the_text_first() {
        Document page = page("report", ", saveTo='/report/1/draft'", Map.of());
        assertThat(page.select("button[form=main-form]")).hasSize(2);
        assertThat(page.select("button[form=main-form][aria-hidden]").attr("tabindex"))
                .isEqualTo("-1");
        assertThat(page.select("button[name=wipe]").text()).isEqualTo("Scherm wissen");
        assertThat(page.select("button[name=wipe]").attr("formaction")).isEqualTo("/report/1/draft");
        assertThat(page.select("form[action=/blank]")).isEmpty();
    }

    @Test
    void somebody_who_works_here_finds_the_menu_the_vault_and_the_way_out() {
        Document page = page("staff", "", Map.of("who", OFFICER));
        assertThat(page.select("nav a").eachText()).containsExactly("Mijn werk 4", "Signalen");
        assertThat(page.select("nav a[aria-current=page]").eachAttr("href")).containsExactly("/work");
        assertThat(page.select("details summary").text()).isEqualTo("Menu van Jan de Vries");
        assertThat(page.select("details a").eachText()).containsExactly("Mijn instellingen", "Kluis");
        assertThat(page.select("details form[action=/logout] button").text()).isEqualTo("Uitloggen");
        assertThat(page.select("form input[name=_owner]").eachAttr("value")).contains("sealed-owner");
        Rendering.Who mayor = new Rendering.Who("Bea", List.of(), false, "o");
        assertThat(page("staff", "", Map.of("who", mayor)).select("details a").eachText())
                .containsExactly("Mijn instellingen");
    }

    @Test
    void somebody_who_is_watched_leaves_with_one_press() {
        Document page = page("public", "", Map.of());
        assertThat(page.select("a[href=/public/leave]").eachText())
                .containsExactly("Verlaat deze pagina", "Verlaat deze pagina");
        assertThat(page.select("header > a[href=/public/leave]:first-child")).hasSize(1);
    }

    @Test
    void a_page_for_somebody_who_is_watched_has_no_form_that_would_need_a_cookie() {
        Document page = page("public", "", Map.of());
        assertThat(page.select("form, input, button")).isEmpty();
        assertThat(page.select("footer a[hreflang]").eachAttr("href"))
                .containsExactly("/public/help", "/public/help/en");
        assertThat(page.select("footer a[aria-current]").eachText()).containsExactly("Nederlands");
    }

    @Test
    void a_message_is_said_in_the_place_that_was_there_before() {
        Map<String, Object> model = new HashMap<>(Map.of("who", OFFICER));
        model.put(
                "flash",
                Flash.Message.of("sample.done", "2026-0042", "Antwoord schrijven")
                        .withUndo("/work/undo"));
        Elements status = page("staff", "", model).select("[role=status]");
        assertThat(status.text())
                .isEqualTo("Signaal 2026-0042 is opgepakt. Volgende stap: Antwoord schrijven. Ongedaan maken");
        assertThat(status.select("form[method=post]").attr("action")).isEqualTo("/work/undo");
    }

    @Test
    void a_form_that_failed_says_so_in_the_title_and_on_top() {
        Document page = page("report", "", Map.of("form", Form.empty().wrong("story", "sample.story.wrong")));
        assertThat(page.title()).isEqualTo("Fout: Een signaal – Signalen – Gemeente Lopik");
        assertThat(page.select("main #errors a").attr("href")).isEqualTo("#story");
    }

    @Test
    void the_frame_speaks_english_too() {
        Document page = Rendering.page(template("report", ""), Map.of(), Locale.ENGLISH);
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("Een signaal – Signals – Municipality of Lopik");
        assertThat(page.select("button[name=language]").eachAttr("lang")).containsExactly("nl", "en");
        assertThat(page.select("button[aria-current]").eachText()).containsExactly("English");
        assertThat(page.text()).doesNotContain("??");
    }

    private static Document page(String frame, String extra, Map<String, ?> model) {
        return Rendering.page(template(frame, extra), model);
    }

    private static String template(String frame, String extra) {
        return "<!DOCTYPE html><html th:replace=\"~{ui/layout :: " + frame + "(title='Een signaal', languages="
                + (frame.equals("public") ? "'/public/help'" : "null") + ", main=~{::main}" + extra
                + ")}\"><th:block th:fragment=\"main\"><h1>Een signaal</h1></th:block></html>";
    }

    private static List<String> ids(Document page) {
        return page.select("[id]").eachAttr("id");
    }
}
