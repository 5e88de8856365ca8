package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import nl.meldroute.PushedClock;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Bijlage 7: de vragen van het signaalformulier, op het scherm en op papier")
class ReportPagesTest {
    private final PushedClock clock;
    private final ReporterBrowser browser;

    @Autowired
    ReportPagesTest(MockMvc http, PushedClock clock) {
        this.clock = clock;
        this.browser = new ReporterBrowser(http);
    }

    @Test
    void a_draft_is_named_by_its_day_only() {
        browser.open("/report").press("Beginnen").open("/report");
        assertThat(browser.text()).contains("U hebt een concept van vandaag.");
        clock.push(Duration.ofDays(1));
        assertThat(browser.open("/report").text())
                .containsPattern("U hebt een concept van [a-z]{2} \\d{1,2} [a-z]+ \\d{4}\\.");
    }

    @Test
    void back_leads_from_every_page_to_a_page_of_the_form() {
        browser.open("/report").press("Beginnen");
        backLeadsOn(browser.path());
        assertThat(browser.path()).isEqualTo("/report");
        assertThat(browser.page().select("main button").eachText()).contains("Verder met concept");
        browser.answerAll("resident");
        String check = browser.path();
        browser.open(check.replace("check", "people/1")).press("Opslaan", "description", "Een man met een pet");
        Stream.of(
                        "danger",
                        "call",
                        "story",
                        "place",
                        "source",
                        "signs",
                        "signs/list",
                        "contact",
                        "people/1",
                        "people/2",
                        "check")
                .map(page -> check.replace("check", page))
                .forEach(this::backLeadsOn);
        Stream.of("/report/print", "/report/poster").forEach(this::backLeadsOn);
    }

    @Test
    void the_check_page_of_what_a_resident_gave_leads_back_to_how_it_came_in() {
        browser.answerAll("resident");
        String back = browser.page().select(".mr-back a").attr("href");
        assertThat(back).isEqualTo(browser.path().replace("check", "source"));
        browser.open(back)
                .press(
                        "Verder",
                        "received-day",
                        "20",
                        "received-month",
                        "11",
                        "received-year",
                        "2026",
                        "how",
                        "letter");
        assertThat(browser.page().select("dd").eachText()).contains("vr 20 november 2026");
        String readers = "Wie leest dit? De aandachtsfunctionaris en de vervanger.";
        String emergency = "Dan lezen twee vaste collega's samen wat hier staat. Wie het doorgaf, zien zij niet.";
        assertThat(browser.text())
                .contains(readers + " Uw naam staat apart. Iemand van een andere afdeling krijgt soms een vraag")
                .contains(emergency);
        browser.open(back).press("Verder", "how", "before-start");
        assertThat(browser.text()).contains(readers, emergency).doesNotContainIgnoringCase("uw naam");
    }

    private void backLeadsOn(String page) {
        String back = browser.open(page).page().select(".mr-back a").attr("href");
        assertThat(browser.open(back).status()).as(page).isEqualTo(200);
        assertThat(browser.path()).as(page).isEqualTo(back).matches("/report(/[^/]+)*");
    }

    @Test
    void the_check_page_shows_the_day_and_the_number_for_the_alarm_as_they_were_answered() {
        browser.open("/report").press("Beginnen").press("Verder", "danger", "unknown");
        browser.press("Verder", "callback", "06 0000 0009").press("Verder", "story", "Achttien mensen in een loods.");
        browser.press("Verder", "place", "Industrieweg 8", "when", "often", "part", "night");
        assertThat(browser.page().select("dd").eachText()).contains("06 0000 0009", "Vaker, Nacht");
        String place = browser.path().replace("check", "place");
        browser.open(place).press("Verder", "when", "other", "day-day", "3", "day-month", "2", "day-year", "2026");
        assertThat(browser.page().select("dd").eachText()).contains("Een andere dag: di 3 februari 2026, Nacht");
    }

    @Test
    void a_long_list_shows_five_signs_and_the_rest_when_asked_for() {
        browser.answerAll("self").open(browser.path().replace("check", "signs/list"));
        Elements more = browser.page().select("fieldset details");
        assertThat(more.select("summary").eachText()).containsExactly("Toon meer");
        assertThat(more.select("input")).hasSize(6);
        assertThat(browser.page().select("fieldset > .mr-choice input")).hasSize(5);
        assertThat(more.hasAttr("open")).isFalse();
        String list = browser.path();
        browser.press("Opslaan", "sign", "A9").open(list);
        assertThat(browser.page().select("fieldset details").hasAttr("open")).isTrue();
        assertThat(browser.page().select("input[checked]").eachAttr("value")).containsExactly("A9");
    }

    @Test
    void paper_asks_in_the_order_of_appendix_7_with_the_words_of_the_screen() {
        browser.open("/report").open("/report/print");
        assertThat(browser.page().select("main dt, main h2").eachText())
                .containsSubsequence(
                        "Nummer",
                        "Wanneer was het?",
                        "Datum van vandaag",
                        "Adres, bedrijf of plek",
                        "Uw naam (niet verplicht)",
                        "Wie waren erbij?",
                        "Naam of omschrijving",
                        "Rol",
                        "E-mailadres",
                        "Telefoonnummer",
                        "Naam of omschrijving",
                        "Telefoonnummer",
                        "Wat hebt u gezien of gehoord?");
        assertThat(browser.page().select("main form")).isEmpty();
        assertThat(browser.page().title()).doesNotContainIgnoringCase("mensenhandel");
        assertThat(browser.page().select("main > .mr-paper h1").eachText())
                .isEqualTo(List.of("Een signaal doorgeven op papier"));
    }
}
