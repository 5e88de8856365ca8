package nl.meldroute.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import nl.meldroute.PushedClock;
import nl.meldroute.policy.WorkCalendar;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@WithReporting
@DisplayName("Beleidsplan 2.2, STAP 1: wat de melder leest als het signaal is verstuurd")
class SentPageTest {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("EEE d MMMM yyyy", Locale.forLanguageTag("nl"));
    private static final String CALLED = "Hebt u 112 gebeld?";
    private static final String COLLEAGUE = "Geef de volgcode aan uw collega. Bewaar hem zelf niet.";
    private final PushedClock clock;
    private final ReporterBrowser browser;

    @Autowired
    SentPageTest(MockMvc http, PushedClock clock) {
        this.clock = clock;
        this.browser = new ReporterBrowser(http);
    }

    @Test
    void without_danger_somebody_reads_it_within_a_working_day() {
        browser.answerAll("self").press("Versturen");
        assertThat(browser.text())
                .contains("Dank u wel.", "Zonder code kunnen wij u alleen bereiken als u uw nummer gaf.")
                .contains("Vanaf "
                        + WorkCalendar.workingDayFrom(Days.today(clock).plusDays(28))
                                .format(DAY)
                        + " staat er een antwoord voor u klaar.")
                .doesNotContain(CALLED, COLLEAGUE);
        assertThat(readBy())
                .isEqualTo(WorkCalendar.workingDayFrom(Days.today(clock).plusDays(1))
                        .format(DAY));
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4, zin 2: bij gevaar blijft de vraag naar 112 bovenaan staan")
    void with_danger_the_call_stays_on_top_and_somebody_reads_it_today() {
        send("self", "now");
        assertThat(browser.page().select("main h1 + p").text()).startsWith(CALLED);
        assertThat(readBy()).isEqualTo(Days.today(clock).format(DAY));
    }

    @Test
    void in_doubt_somebody_reads_it_today_and_nobody_is_asked_for_112() {
        send("self", "unknown");
        assertThat(browser.text()).doesNotContain(CALLED);
        assertThat(readBy()).isEqualTo(Days.today(clock).format(DAY));
    }

    @Test
    @DisplayName("Beleidsplan 2.2, STAP 4: misschien jonger dan 18, dan kijkt iemand vandaag")
    void somebody_who_may_be_younger_than_18_is_looked_at_today() {
        browser.answerAll("self").open(browser.path().replace("check", "people/1"));
        browser.press("Opslaan", "description", "Meisje met groene jas", "minor", "unknown");
        browser.open(browser.path().replace("people", "check")).press("Versturen");
        assertThat(readBy()).isEqualTo(Days.today(clock).format(DAY));
    }

    @Test
    void whoever_gave_it_for_a_colleague_hands_the_code_on() {
        browser.answerAll("colleague").press("Versturen");
        assertThat(browser.text()).contains(COLLEAGUE);
    }

    @Test
    void the_dates_count_from_the_day_of_sending_and_a_second_look_shows_nothing_that_is_past() {
        browser.answerAll("self");
        ReporterBrowser later = browser.tab();
        browser.press("Versturen");
        assertThat(browser.code()).isNotEmpty();
        assertThat(later.open(browser.path()).text())
                .contains("U hebt de volgcode al gezien. Wij tonen hem één keer.")
                .doesNotContain("Uiterlijk", "Vanaf");
        assertThat(later.page().select("code")).isEmpty();
        assertThat(later.page().select("main a").eachText())
                .isEqualTo(List.of("Aanvullen", "Bel 112", "Nog een signaal doorgeven", "Antwoord lezen"));
    }

    @Test
    @DisplayName("Belofte 3.0: wie het voor een collega doorgaf, leest na het versturen niets terug")
    void after_sending_nothing_of_it_is_read_again_in_this_browser() {
        browser.answerAll("colleague").open(browser.path().replace("check", "contact"));
        browser.press("Opslaan", "colleague", "Roos Zandstra").press("Versturen");
        String sent = browser.path();
        for (String page : List.of("danger", "story", "place", "signs", "contact", "people", "check", "sent")) {
            assertThat(browser.open(sent.replace("sent", page)).page().html())
                    .as(page)
                    .doesNotContain("Roos", "Zandstra", "achttien mensen");
        }
    }

    private void send(String forWhom, String danger) {
        browser.open("/report").press("Beginnen", "for", forWhom).press("Verder", "danger", danger);
        browser.press("Verder", "called", "112").press("Verder", "story", "Hij sluit haar op in de schuur.");
        browser.press("Verder", "place", "Industrieweg 8").press("Versturen");
    }

    private String readBy() {
        return browser.text().replaceFirst("(?s).*Uiterlijk (.*) leest iemand uw signaal.*", "$1");
    }
}
